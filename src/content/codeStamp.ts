/** What results are made by: a change of the code makes them anew. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeRoot } from './codeRoot.ts';

const stamps = new Map<string, string>();

/** Hash of the code in these folders of `src/` and of the libraries. Once a process: code does not change under it. */
export function codeStamp(places: readonly string[]): string {
  const key = places.join();
  const stamp =
    stamps.get(key) ??
    hashOf([...places.flatMap((place) => filesBelow(path.join(codeRoot, 'src', place))), path.join(codeRoot, 'package-lock.json')]);
  stamps.set(key, stamp);
  return stamp;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** The hub may stand in another folder than before: names count from its root. */
function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${path.relative(codeRoot, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
