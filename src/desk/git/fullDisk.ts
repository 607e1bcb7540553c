import { DiskFull } from '#desk/store/storeErrors.ts';
import { GitFailed } from './git.ts';

/** Does the work; a disk that is full is told as `DiskFull`, whoever found it out. Nothing that was promised before is touched by it. */
export async function tellingFullDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFull(error) ? new DiskFull(error) : error;
  }
}

function isFull(error: unknown): boolean {
  if (error instanceof GitFailed) return /No space left on device|Disk quota exceeded/.test(error.said);
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
