import { statfs } from 'node:fs/promises';
import { DiskFull } from '#desk/store/storeErrors.ts';
import { GitFailed } from './git.ts';

/** Less than this, and a Git that could not write had no room, though it does not always say so. */
const NO_ROOM = 1024 * 1024;

/**
 * Does the work; a disk that is full is told as `DiskFull`, whoever found it out. Nothing that was promised before is touched by it.
 * `folder`: where it writes; looked at when Git fails for a reason it does not tell, as `update-ref` does.
 */
export async function tellingFullDisk<T>(work: () => Promise<T>, folder?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFull(error) || (await hasNoRoom(error, folder)) ? new DiskFull(error) : error;
  }
}

async function hasNoRoom(error: unknown, folder: string | undefined): Promise<boolean> {
  if (!(error instanceof GitFailed) || folder === undefined) return false;
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < NO_ROOM;
}

function isFull(error: unknown): boolean {
  if (error instanceof GitFailed) return /No space left on device|Disk quota exceeded/.test(error.said);
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
