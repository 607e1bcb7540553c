/** The lexicon of an index, without the index. */
import { readWholeLexicon, type Neighbours } from './families.ts';
import { need, type LoadFile } from './loadFile.ts';
import { MANIFEST, readManifest, WHOLE_LEXICON } from './manifest.ts';

/** Rejects when the index is not there, or damaged. */
export async function loadLexicon(load: LoadFile): Promise<Neighbours> {
  const manifest = readManifest(await need(load, MANIFEST));
  return readWholeLexicon(await need(load, `${manifest.build}/${WHOLE_LEXICON}`));
}
