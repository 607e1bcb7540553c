import type { Alternative } from './alternatives.ts';
import { type CompiledIndex, POSTING } from './compiledIndex.ts';

/** How one record answers one word of the query. */
export interface WordMatch {
  /** Of the best answer. */
  readonly typos: number;
  readonly exact: boolean;
  /** Where the best answers stand: attribute and position. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly attribute: number;
  readonly position: number;
}

/** More places of one word in one record change nothing that matters. */
const MOST_PLACES = 64;

/** The records that answer a word, by number. Attributes in `exactOnly` accept no typos. */
export function matchWord(
  index: CompiledIndex,
  answers: readonly Alternative[],
  exactOnly: ReadonlySet<number>,
): ReadonlyMap<number, WordMatch> {
  const matches = new Map<number, { typos: number; exact: boolean; places: Place[] }>();
  for (const { terms, typos, exact } of answers) {
    for (const [record, place] of occurrences(index, terms)) {
      if (typos > 0 && exactOnly.has(place.attribute)) continue;
      const match = matches.get(record);
      if (match === undefined || typos < match.typos) matches.set(record, { typos, exact, places: [place] });
      else if (typos === match.typos) {
        match.exact ||= exact;
        if (match.places.length < MOST_PLACES) match.places.push(place);
      }
    }
  }
  return matches;
}

/** Where a term stands, or the first of several that stand beside each other in this order. */
function occurrences({ postings }: CompiledIndex, [term, ...following]: readonly string[]): readonly (readonly [number, Place])[] {
  if (term === undefined) return [];
  const rest = following.map((next) => new Set(placeKeys(postings.get(next) ?? [])));
  const found: (readonly [number, Place])[] = [];
  const places = postings.get(term) ?? [];
  for (let at = 0; at < places.length; at += POSTING) {
    const [record = 0, attribute = 0, position = 0] = places.slice(at, at + POSTING);
    const isPhrase = rest.every((keys, offset) => keys.has(placeKey(record, attribute, position + offset + 1)));
    if (isPhrase) found.push([record, { attribute, position }]);
  }
  return found;
}

function placeKeys(places: readonly number[]): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < places.length; at += POSTING) keys.push(placeKey(places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0));
  return keys;
}

function placeKey(record: number, attribute: number, position: number): string {
  return `${record}/${attribute}/${position}`;
}
