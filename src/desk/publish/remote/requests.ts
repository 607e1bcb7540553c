/** Accepted cases as requests on a forge: one for each, however often it is asked for. */
import { setTimeout as delay } from 'node:timers/promises';
import type { AcceptedCase } from '#desk/publish/cases/mergeCase.ts';
import { mainOf, type CaseDesk } from '#desk/publish/cases/caseDesk.ts';
import { ForgeRefused } from '#desk/publish/publishErrors.ts';
import { NotMergeable, type ChangeRequest, type Forge } from '#desk/publish/forge/forge.ts';
import { contains, readRef } from '#desk/git/refs.ts';
import { branchRef } from '#desk/publish/git/refs.ts';
import type { Queue } from '#desk/queue.ts';
import { putOnTopOfMain, pushCase } from './caseBranches.ts';
import type { Remote } from './remote.ts';
import { pullMain } from './syncMain.ts';

export interface RequestDesk {
  readonly desk: CaseDesk;
  readonly queue: Queue;
  readonly remote: Remote;
  readonly forge: Forge;
  /** Milliseconds before each further attempt to merge. */
  readonly patience: readonly number[];
}

/** Title and text of its request are those of its commit. */
export type WaitingBranch = Pick<AcceptedCase, 'branch' | 'tip'>;

/** The request of a case: the one that was merged with these words, an open one, or a new one. Its branch is pushed before. */
export async function ensureRequest(context: RequestDesk, waiting: WaitingBranch): Promise<ChangeRequest> {
  const { desk, remote, forge } = context;
  const { branch, tip } = waiting;
  const found = await forge.find(branch);
  const there = await remote.fetch(branch);
  // Reviewers may have gone on writing before it was merged.
  const isOurs = async (head: string): Promise<boolean> => head === tip || (head === there && (await contains(desk.git, head, tip)));
  for (const request of found) if (request.state === 'merged' && (await isOurs(request.head))) return request;
  const isDone = found.some(({ state, head }) => state !== 'open' && head === there);
  await pushCase(context, waiting, isDone ? undefined : there);
  const open = found.find(({ state }) => state === 'open');
  if (open !== undefined) return open;
  // Whoever closed it meant it: another one is opened for other words alone.
  const closed = found.find(({ state, head }) => state === 'closed' && head === tip);
  if (closed !== undefined) return closed;
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
}

/** Has the forge merge the case, unless somebody did it there; main here is then as main there. The address of the request. */
export async function mergeOnForge(context: RequestDesk, waiting: WaitingBranch): Promise<string> {
  const { desk, queue, remote } = context;
  if (await contains(desk.git, await pullMain(desk, remote, queue), waiting.tip)) return '';
  let request = await ensureRequest(context, waiting);
  for (const wait of [0, ...context.patience]) {
    if (request.state === 'merged') break;
    await delay(wait);
    request = await tryMerge(context, waiting, request);
  }
  if (request.state !== 'merged') throw new ForgeRefused(`The forge does not merge ${request.url} yet. Fix: see there what it waits for`);
  await pullMain(desk, remote, queue);
  if (request.mergeCommit !== '' && !(await contains(desk.git, await mainOf(desk), request.mergeCommit))) {
    throw new ForgeRefused(`${request.url} is merged, but its commit is not in ${remote.branch}. Fix: see into which branch it was merged`);
  }
  return request.url;
}

/** The request as it is then; not merged where the forge would not. */
async function tryMerge(context: RequestDesk, { branch, tip }: WaitingBranch, request: ChangeRequest): Promise<ChangeRequest> {
  const { desk, forge } = context;
  if (request.state === 'closed') {
    throw new ForgeRefused(`${request.url} was closed on the forge. Fix: open it again there, or send the case back`);
  }
  const head = (await readRef(desk.git, branchRef(branch))) ?? tip;
  try {
    await forge.merge(request, head);
  } catch (error) {
    if (!(error instanceof NotMergeable)) throw error;
    await putOnTopOfMain(context, { branch, tip: head });
  }
  return (await forge.find(branch)).find(({ number }) => number === request.number) ?? request;
}
