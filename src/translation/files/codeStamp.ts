/** What the files are made by: a change of the code makes them anew. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeRoot } from '#exports/codeRoot.ts';

const PLACES = [
  'exports',
  'training',
  'language',
  'model',
  'content',
  'translation/files',
  'components/sco',
  'components/quiz',
  'components/slides',
];

let stamp: string | undefined;

/** Once a process: code does not change under it. */
export function codeStamp(): string {
  stamp ??= hashOf([...PLACES.flatMap((place) => filesBelow(path.join(codeRoot, 'src', place))), path.join(codeRoot, 'package-lock.json')]);
  return stamp;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
