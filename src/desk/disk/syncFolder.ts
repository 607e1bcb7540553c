import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** What file systems answer that cannot sync a folder; there is nothing better to do there. */
const CANNOT = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EACCES']);

/** Puts the names in a folder on disk. A folder that is not there holds none. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && !CANNOT.has(code)) throw error;
  }
}

/** Makes a folder nobody else may look into, and those above it, on disk. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = path.dirname(first);
  for (let made = path.dirname(folder); made.length >= top.length; made = path.dirname(made)) {
    await syncFolder(made);
    if (made === path.dirname(made)) return;
  }
}

/** `ENOENT`, `EEXIST`, …; '' for what is no error of the system. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
