/** The one file of an index whose name never changes: which build it is, and which of its files has which words. */
import type { Locale } from '#model/locale.ts';
import { SearchError } from '../searchError.ts';
import { readJson } from './seal.ts';

export const MANIFEST = 'manifest.json';

/** Folder of an index, below its locale's part of the site. */
export const SEARCH_FOLDER = 'search-data';

/** Grows by one whenever a reader of the old format could not read the new one. */
export const FORMAT = 2;

export interface Manifest {
  readonly format: number;
  /** Folder of all other files: they never change, another build has another folder. */
  readonly build: string;
  /** Languages its documents are in. */
  readonly languages: readonly Locale[];
  /** First stem of each shard. */
  readonly shards: readonly string[];
}

export function readManifest(text: string): Manifest {
  const manifest = readJson<Manifest>(text);
  if (manifest.format !== FORMAT) {
    throw new SearchError('damaged', `the search index has format ${manifest.format}, expected ${FORMAT}: reload the page`);
  }
  return manifest;
}

export const TITLES = 'titles.json';
/** The lexicon whole; the embedded engine itself reads the families it needs. */
export const WHOLE_LEXICON = 'lexicon.json';
export const VOCABULARY = 'words.txt';

export function shardName(number: number): string {
  return `t${number}.txt`;
}

export function familiesName(number: number): string {
  return `f${number}.json`;
}

export function pageName(doc: number): string {
  return `p/${doc}.json`;
}
