/** What was erased: a file for each, outside Git, with id and date alone. A backup that is older is made to forget them again. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { isTemporary, writeDurably } from '#desk/disk/durableFile.ts';
import { codeOf } from '#desk/disk/syncFolder.ts';
import { SUBMISSION_ID } from './repository.ts';

const tombstoneSchema = z.strictObject({
  id: z.string().regex(SUBMISSION_ID),
  /** ISO time. */
  at: z.string().max(40),
  /** Whether its data is gone; false while it is being removed. */
  gone: z.boolean(),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

export function tombstoneDir(folder: string): string {
  return path.join(folder, 'erased');
}

export async function writeTombstone(folder: string, tombstone: Tombstone): Promise<void> {
  await writeDurably(path.join(tombstoneDir(folder), `${tombstone.id}.json`), `${JSON.stringify(tombstone)}\n`);
}

/** A file that cannot be read still has the id in its name: it counts as one whose data must go. */
export async function readTombstones(folder: string): Promise<readonly Tombstone[]> {
  const found: Tombstone[] = [];
  for (const name of (await namesIn(tombstoneDir(folder))).filter((name) => !isTemporary(name))) {
    const id = name.replace(/\.json$/, '');
    if (SUBMISSION_ID.test(id)) found.push(await readTombstone(path.join(tombstoneDir(folder), name), id));
  }
  return found;
}

async function readTombstone(file: string, id: string): Promise<Tombstone> {
  try {
    const tombstone = tombstoneSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { ...tombstone, id };
  } catch {
    return { id, at: '', gone: false };
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
