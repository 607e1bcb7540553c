import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Locks and half-written files of Git, and indexes of ours. */
const LEFTOVER = /(?:\.lock|^tmp_(?:obj|pack|idx|rev)_.*|^desk-index-.*)$/;

/**
 * Removes what a process that was killed left behind: a lock would keep a ref where it is for ever. Only to be done while nobody writes,
 * which is when the desk starts.
 */
export async function sweep(gitDir: string): Promise<void> {
  for (const entry of await readdir(gitDir, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && LEFTOVER.test(entry.name)) await rm(path.join(entry.parentPath, entry.name), { force: true });
  }
}
