import { statfs } from 'node:fs/promises';
import { DiskFull } from '#desk/store/storeErrors.ts';

const MOST = 500 * 1024 * 1024;
const SHARE = 0.1;

/**
 * Throws `DiskFull` when less than `reserve` bytes are free: what is left is for decisions, mail and erasure. By default 500 MB, on a small
 * disk a tenth of it.
 */
export async function keepReserve(folder: string, reserve?: number): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder);
  if (bavail * bsize < (reserve ?? Math.min(MOST, blocks * bsize * SHARE))) throw new DiskFull();
}
