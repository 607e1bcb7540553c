/** The branches of accepted cases on a forge. */
import { ContentConflict, ForgeRefused } from '#desk/publish/publishErrors.ts';
import { joinCommits } from '#desk/publish/git/merge.ts';
import { DESK_ADDRESS, type Git } from '#desk/git/git.ts';
import { contains, moveRefs } from '#desk/git/refs.ts';
import { branchRef } from '#desk/publish/git/refs.ts';
import type { RequestDesk, WaitingBranch } from './requests.ts';

/**
 * Pushes the branch of a case. What the desk itself pushed before may be replaced; what reviewers wrote on top of it is taken over.
 * @param there where the branch is on the forge; undefined where nobody needs what is there
 */
export async function pushCase(
  { desk, queue, remote }: RequestDesk,
  { branch, tip }: WaitingBranch,
  there: string | undefined,
): Promise<void> {
  if (there === tip) return;
  if (there !== undefined && !(await contains(desk.git, tip, there)) && !(await isByDesk(desk.git, there))) {
    if (!(await contains(desk.git, there, tip))) {
      throw new ForgeRefused(`${branch} was changed on the forge. Fix: close its request there and delete the branch, then try again`);
    }
    await queue.run(() => moveRefs(desk.git, [{ ref: branchRef(branch), from: tip, to: there }]));
    return;
  }
  if (!(await remote.replace(branch, tip))) throw new ForgeRefused(`${branch} moved on the forge meanwhile. Fix: try again`);
}

async function isByDesk(git: Git, commit: string): Promise<boolean> {
  return (await git.text(['show', '--no-patch', '--format=%ce', commit])) === DESK_ADDRESS;
}

/** Two cases that add entries to the same registry look like a conflict to a forge: the branch takes main in, by our own merge. */
export async function putOnTopOfMain({ desk, queue, remote }: RequestDesk, { branch, tip }: WaitingBranch): Promise<void> {
  const main = await remote.fetch(remote.branch);
  if (main === undefined) return;
  const trailer = await desk.git.text(['show', '--no-patch', '--format=%(trailers:key=Submission)', tip]);
  const joined = await joinCommits(desk.git, tip, main, `Takes ${desk.branch} in\n\n${trailer}\n`);
  if ('conflicts' in joined) {
    const fix = 'Fix: send the case back and accept it again, so that it is written on top of what is there now.';
    throw new ContentConflict(`${branch} does not fit ${desk.branch}`, joined.conflicts, fix);
  }
  if (joined.commit === tip) return;
  const moved = await queue.run(() => moveRefs(desk.git, [{ ref: branchRef(branch), from: tip, to: joined.commit }]));
  if (!moved || !(await remote.push(branch, joined.commit))) throw new ForgeRefused(`${branch} moved meanwhile. Fix: try again`);
}
