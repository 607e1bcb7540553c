/** Brings main here and main there together. */
import { mainOf, type CaseDesk } from '#desk/publish/cases/caseDesk.ts';
import { ContentConflict } from '#desk/publish/publishErrors.ts';
import { joinCommits } from '#desk/publish/git/merge.ts';
import { moveRefs } from '#desk/git/refs.ts';
import { branchRef } from '#desk/publish/git/refs.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';
import type { Queue } from '#desk/queue.ts';
import type { Remote } from './remote.ts';

/** How often the remote may move between looking and pushing before we leave it for the next time. */
const ATTEMPTS = 5;

/** Takes over what was merged there; the commit main is at then. Waits for nobody on the network while it holds the queue. */
export async function pullMain(desk: CaseDesk, remote: Remote, queue: Queue): Promise<string> {
  const theirs = await remote.fetch(remote.branch);
  return queue.run(async () => {
    const main = await mainOf(desk);
    if (theirs === undefined) return main;
    const joined = await joinCommits(desk.git, main, theirs, `Joins ${remote.branch} of the remote\n`);
    if ('conflicts' in joined) {
      throw new ContentConflict(
        `${desk.branch} of the desk and ${remote.branch} of the remote do not fit together`,
        joined.conflicts,
        `Fix: in a clone of the remote, \`git pull --no-rebase ${desk.git.dir} ${desk.branch}\`, solve the conflict, commit and push.`,
      );
    }
    if (joined.commit === main) return main;
    const moved = await moveRefs(desk.git, [{ ref: branchRef(desk.branch), from: main, to: joined.commit }]);
    if (!moved) throw new Error(`another process moves ${desk.branch} in ${desk.git.dir}`);
    await syncFolders(desk.git.dir);
    return joined.commit;
  });
}

/** Pushes what is not there yet. */
export async function pushMain(desk: CaseDesk, remote: Remote, queue: Queue): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const main = await pullMain(desk, remote, queue);
    if ((await remote.seen(remote.branch)) === main) return;
    if (await remote.push(remote.branch, main)) return;
  }
  throw new Error('the remote moves faster than the desk can follow');
}
