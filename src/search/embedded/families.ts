/** The lexicon as an index carries it: stems only, and of these as answers only those the index has. */
import { analyse } from '#language/analysis/analyse.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { SearchedFamily } from '../wordFamilies.ts';
import { readJson } from './seal.ts';

/** A word that is looked for in place of another. */
export interface Neighbour {
  readonly stem: string;
  /** As it is written, to be shown. */
  readonly word: string;
}

/** By stem, the other words of its families. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** `[stem, word]` where the index has the stem, else the stem alone. */
type FileEntry = string | readonly [string, string];

/** `has` says whether the index has a stem; of two words with one stem the reader's own is shown. */
export function writeFamilies(families: readonly SearchedFamily[], reader: Locale, has: (stem: string) => boolean): string {
  const order = [reader, ...LOCALES.filter((locale) => locale !== reader)];
  const entries = families.map(({ words }): FileEntry[] => {
    const stems = new Map<string, string>();
    for (const locale of order) {
      for (const word of words[locale] ?? []) {
        const [only, ...more] = analyse(word, locale);
        // `e-pošta` is two words in a text, and neither is it.
        if (only !== undefined && more.length === 0 && !stems.has(only.stem)) stems.set(only.stem, word);
      }
    }
    return [...stems].map(([stem, word]) => (has(stem) ? [stem, word] : stem));
  });
  return JSON.stringify(entries.filter((entry) => entry.length > 1 && entry.some((each) => typeof each !== 'string')));
}

export function readFamilies(text: string): Neighbours {
  const neighbours = new Map<string, Neighbour[]>();
  for (const entries of readJson<FileEntry[][]>(text)) {
    const found = entries.flatMap((entry) => (typeof entry === 'string' ? [] : [{ stem: entry[0], word: entry[1] }]));
    for (const entry of entries) {
      const stem = typeof entry === 'string' ? entry : entry[0];
      const others = found.filter((other) => other.stem !== stem);
      neighbours.set(stem, [...(neighbours.get(stem) ?? []), ...others]);
    }
  }
  return neighbours;
}
