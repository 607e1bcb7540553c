import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from '#desk/git/git.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';
import { readTips } from './readSubmissions.ts';
import { submissionRef } from './repository.ts';

/** How `git fsck` ends where something else is wrong. */
const FAULTS = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Takes submissions out of the repository, refs and objects: resolves when no object of theirs is left. Nobody may write meanwhile.
 * Where nothing was ever packed, which is what the desk's own writing leaves, this needs no space on the disk.
 */
export async function eraseData(git: Git, ids: readonly string[]): Promise<void> {
  const there = new Set((await readTips(git)).map(({ id }) => id));
  const lines = ids.filter((id) => there.has(id)).map((id) => `delete ${submissionRef(id)}\n`);
  await git.run(['update-ref', '--stdin'], { input: `start\n${lines.join('')}commit\n` });
  await git.run(['reflog', 'expire', '--expire=now', '--all']);
  const packs = await readdir(path.join(git.dir, 'objects', 'pack')).catch(() => []);
  await git.run(packs.length === 0 ? ['prune', '--expire=now'] : ['gc', '--quiet', '--prune=now']);
  await syncFolders(git.dir);
  const { stdout } = await git.run(['fsck', '--unreachable', '--no-reflogs', '--no-progress', '--connectivity-only'], { answers: FAULTS });
  const left = stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith('unreachable'));
  if (left.length > 0) throw new Error(`erased data is still in ${git.dir}: ${left.slice(0, 5).join(', ')}`);
}
