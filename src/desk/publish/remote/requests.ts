/** Accepted cases as requests on a forge: one for each, however often it is asked for. */
import type { AcceptedCase } from '#desk/publish/cases/mergeCase.ts';
import { mainOf, type CaseDesk } from '#desk/publish/cases/caseDesk.ts';
import { ContentConflict, ForgeRefused } from '#desk/publish/publishErrors.ts';
import { NotMergeable, type ChangeRequest, type Forge } from '#desk/publish/forge/forge.ts';
import { joinCommits } from '#desk/publish/git/merge.ts';
import { branchRef, contains, moveRefs, readRef } from '#desk/publish/git/refs.ts';
import type { Queue } from '#desk/publish/queue.ts';
import { pullMain } from './syncMain.ts';
import type { Remote } from './remote.ts';

export interface RequestDesk {
  readonly desk: CaseDesk;
  readonly queue: Queue;
  readonly remote: Remote;
  readonly forge: Forge;
}

/** Title and text are those of the commit. */
type Waiting = Pick<AcceptedCase, 'branch' | 'tip'>;

/** The request of a case: an open one, the one that was merged with these words, or a new one. Its branch is pushed before. */
export async function ensureRequest(context: RequestDesk, { branch, tip }: Waiting): Promise<ChangeRequest> {
  const { desk, remote, forge } = context;
  const found = await forge.find(branch);
  const merged = found.find(({ state, head }) => state === 'merged' && head === tip);
  if (merged !== undefined) return merged;
  await pushBranch(context, branch, tip);
  const open = found.find(({ state }) => state === 'open');
  if (open !== undefined) return open;
  const message = await desk.git.text(['show', '--no-patch', '--format=%B', tip]);
  const [title = branch, ...text] = message.split('\n');
  try {
    return await forge.open({ branch, title, text: text.join('\n').trim() });
  } catch (error) {
    // An answer that was lost: the request is there.
    const now = (await forge.find(branch)).find(({ state }) => state === 'open');
    if (now === undefined) throw error;
    return now;
  }

  async function pushBranch({ queue }: RequestDesk, name: string, commit: string): Promise<void> {
    const there = await remote.fetch(name);
    if (there === commit) return;
    if (there !== undefined && !(await contains(desk.git, commit, there)) && (await isForeign(there))) {
      // Somebody went on writing in the request: theirs is taken over, ours is not lost.
      if (await contains(desk.git, there, commit)) {
        await queue.run(() => moveRefs(desk.git, [{ ref: branchRef(name), from: commit, to: there }]));
        return;
      }
      throw new ForgeRefused(
        `${name} was changed on the forge. Fix: close its request there and delete the branch, then accept the case again`,
      );
    }
    if (!(await remote.replace(name, commit))) throw new ForgeRefused(`${name} moved on the forge meanwhile. Fix: try again`);
  }

  /** The desk's own commits may be replaced, when a case is accepted again; those of others may not. */
  async function isForeign(commit: string): Promise<boolean> {
    return (await desk.git.text(['show', '--no-patch', '--format=%ce', commit])) !== 'desk@hub.invalid';
  }
}

/** Has the forge merge the case, unless somebody did it there; main here is then as main there. */
export async function mergeOnForge(context: RequestDesk, waiting: Waiting): Promise<ChangeRequest> {
  const { desk, queue, remote, forge } = context;
  let tip = waiting.tip;
  let request = await ensureRequest(context, waiting);
  for (let attempt = 0; request.state !== 'merged'; attempt += 1) {
    tip = (await readRef(desk.git, branchRef(waiting.branch))) ?? tip;
    try {
      await forge.merge(request, tip);
    } catch (error) {
      if (!(error instanceof NotMergeable)) throw error;
      if (attempt > 0)
        throw new ForgeRefused(`The forge does not merge ${request.url} (${error.message}). Fix: see there what it waits for`);
      await onTopOfMain(context, { branch: waiting.branch, tip });
    }
    const now = (await forge.find(waiting.branch)).find(({ number }) => number === request.number);
    if (now !== undefined) request = now;
  }
  await pullMain(desk, remote, queue);
  if (request.mergeCommit !== '' && !(await contains(desk.git, await mainOf(desk), request.mergeCommit))) {
    throw new ForgeRefused(`${request.url} is merged, but its commit is not in ${remote.branch}. Fix: see into which branch it was merged`);
  }
  return request;
}

/** Two cases that add entries to the same registry look like a conflict to a forge: the branch takes main in, by our own merge. */
async function onTopOfMain({ desk, queue, remote }: RequestDesk, { branch, tip }: Waiting): Promise<void> {
  const main = await remote.fetch(remote.branch);
  if (main === undefined) return;
  await queue.run(async () => {
    const message = `Takes ${desk.branch} in\n\n${await desk.git.text(['show', '--no-patch', '--format=Submission: %(trailers:key=Submission,valueonly,separator=%x2C)', tip])}\n`;
    const joined = await joinCommits(desk.git, tip, main, message);
    if ('conflicts' in joined) {
      const fix = 'Fix: send the case back and accept it again, so that it is written on top of what is there now.';
      throw new ContentConflict(`${branch} does not fit ${desk.branch}`, joined.conflicts, fix);
    }
    await moveRefs(desk.git, [{ ref: branchRef(branch), from: tip, to: joined.commit }]);
    if (!(await remote.push(branch, joined.commit))) throw new ForgeRefused(`${branch} moved on the forge meanwhile. Fix: try again`);
  });
}
