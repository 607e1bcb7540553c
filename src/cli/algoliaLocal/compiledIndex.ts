import type { AlgoliaRecord } from './records.ts';
import { valuesOf, words } from './records.ts';
import { searchableAttributes, type SearchableAttribute, type Settings } from './settings.ts';
import { type Synonym, type Synonyms, synonymsByWord } from './synonyms.ts';

/** Where a term stands, flat: record, attribute, position, and again; numbers keep a thousand pages small. */
export type Postings = number[];
export const POSTING = 3;

/** An index made ready for searching: what a query reads, built once after a change. */
export interface CompiledIndex {
  readonly records: readonly AlgoliaRecord[];
  readonly attributes: readonly SearchableAttribute[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** All terms in order, for prefixes. */
  readonly terms: readonly string[];
  /** Letters of each term as bits, for leaving out terms that are too far from a word typed. */
  readonly letters: readonly number[];
  readonly synonyms: Synonyms;
}

/** Positions of the values of one attribute lie this far apart, so that no phrase reaches from one into the next. */
const GAP = 10;

export function compileIndex(records: readonly AlgoliaRecord[], settings: Settings, synonyms: Iterable<Synonym>): CompiledIndex {
  const attributes = searchableAttributes(settings);
  const postings = new Map<string, Postings>();
  for (const [number, record] of records.entries()) {
    for (const [attribute, { name }] of attributes.entries()) {
      let position = 0;
      for (const value of valuesOf(record, name)) {
        for (const word of words(value)) {
          const places = postings.get(word);
          if (places === undefined) postings.set(word, [number, attribute, position]);
          else places.push(number, attribute, position);
          position += 1;
        }
        position += GAP;
      }
    }
  }
  const terms = [...postings.keys()].toSorted();
  return { records, attributes, postings, terms, letters: terms.map(letterBits), synonyms: synonymsByWord(synonyms) };
}

/** One bit a letter; letters beyond a–z and digits share a few. */
export function letterBits(term: string): number {
  let bits = 0;
  // charCodeAt: only which letters there are matters, not how they combine.
  for (let index = 0; index < term.length; index += 1) bits |= 1 << (term.charCodeAt(index) % 31);
  return bits;
}
