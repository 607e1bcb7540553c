import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** What file systems answer that cannot sync a folder; there is nothing better to do there. */
const CANNOT = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EACCES']);

/** By folder: the sync that is under way, and the one that begins after it. */
const running = new Map<string, Promise<void>>();
const next = new Map<string, Promise<void>>();

/**
 * Puts the names in a folder on disk. A folder that is not there holds none. Those who ask while a sync is under way, which may have begun
 * too early for them, share the next one: of many writers at once each waits for two syncs, not for one of each other.
 */
export function syncFolder(folder: string): Promise<void> {
  const shared = next.get(folder);
  if (shared !== undefined) return shared;
  const begun = (running.get(folder) ?? Promise.resolve())
    .catch(() => {})
    .then(async () => {
      const sync = syncNow(folder);
      next.delete(folder);
      running.set(folder, sync);
      try {
        await sync;
      } finally {
        if (running.get(folder) === sync) running.delete(folder);
      }
    });
  next.set(folder, begun);
  return begun;
}

async function syncNow(folder: string): Promise<void> {
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
