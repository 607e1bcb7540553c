/** The lexicon of an index, without the index. */
import { SearchError } from '../searchError.ts';
import { readFamilies, type Neighbours } from './families.ts';
import type { LoadFile } from './loadedIndex.ts';
import { FAMILIES, MANIFEST, readManifest } from './manifest.ts';

/** Rejects when the index is not there, or damaged. */
export async function loadFamilies(load: LoadFile): Promise<Neighbours> {
  const manifest = readManifest(required(await load(MANIFEST), MANIFEST));
  return readFamilies(required(await load(`${manifest.build}/${FAMILIES}`), FAMILIES));
}

function required(text: string | undefined, file: string): string {
  if (text === undefined) throw new SearchError('damaged', `the search index has no file ${file}`);
  return text;
}
