/** The lexicon of an index, without the index. */
import { SearchError } from '../searchError.ts';
import { readWholeLexicon, type Neighbours } from './families.ts';
import type { LoadFile } from './loadedIndex.ts';
import { MANIFEST, readManifest, WHOLE_LEXICON } from './manifest.ts';

/** Rejects when the index is not there, or damaged. */
export async function loadFamilies(load: LoadFile): Promise<Neighbours> {
  const manifest = readManifest(required(await load(MANIFEST), MANIFEST));
  return readWholeLexicon(required(await load(`${manifest.build}/${WHOLE_LEXICON}`), WHOLE_LEXICON));
}

function required(text: string | undefined, file: string): string {
  if (text === undefined) throw new SearchError('damaged', `the search index has no file ${file}`);
  return text;
}
