/** Files of mode 0600 that are whole or not there: written beside, synced, then named, and the name synced. */
import { randomUUID } from 'node:crypto';
import { link, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, syncFolder } from './syncFolder.ts';

const NEW = '.new-';
/** Older ones were left by a process that was killed; younger ones may be another process's work. */
const LEFTOVER_AGE = 60 * 60 * 1000;

/** Writes a file, over one that is there. */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  await beside(file, content, (temporary) => rename(temporary, file));
}

/** Writes a file if there is none; false if there is one. `prefix`: of its name while it is half there. */
export async function addDurably(file: string, content: string | Uint8Array, prefix = NEW): Promise<boolean> {
  try {
    await beside(file, content, (temporary) => link(temporary, file), prefix);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** True for the one caller who removed it. */
export async function removeDurably(file: string): Promise<boolean> {
  try {
    await unlink(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  await syncFolder(path.dirname(file));
  return true;
}

/** Removes what writes that were cut off left in a folder. */
export async function sweepTemporary(folder: string): Promise<void> {
  const old = Date.now() - LEFTOVER_AGE;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (!isTemporary(name)) continue;
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < old) await rm(file, { force: true });
  }
}

export function isTemporary(name: string): boolean {
  return name.startsWith(NEW);
}

async function beside(file: string, content: string | Uint8Array, name: (temporary: string) => Promise<void>, prefix = NEW): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, prefix + randomUUID());
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await name(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(folder);
}
