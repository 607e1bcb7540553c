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

/** The lexicon as one index has it. */
export interface Lexicon {
  /** Of each family, the words that the index has, the commonest first. */
  readonly families: readonly (readonly Neighbour[])[];
  /** By stem, whether the index has it or not, the numbers of its families. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

/** `pages` says how many documents of the index have a stem; of two words with one stem the reader's own is shown. */
export function compileFamilies(families: readonly SearchedFamily[], reader: Locale, pages: (stem: string) => number): Lexicon {
  const found: Neighbour[][] = [];
  const numbers = new Map<string, number[]>();
  for (const family of families) {
    const stems = stemsOf(family, reader);
    const inIndex = [...stems]
      .filter(([stem]) => pages(stem) > 0)
      .toSorted(([one], [other]) => pages(other) - pages(one))
      .map(([stem, word]) => ({ stem, word }));
    if (stems.size < 2 || inIndex.length === 0) continue;
    for (const stem of stems.keys()) numbers.set(stem, [...(numbers.get(stem) ?? []), found.length]);
    found.push(inIndex);
  }
  return { families: found, numbers };
}

function stemsOf({ words }: SearchedFamily, reader: Locale): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const locale of [reader, ...LOCALES.filter((each) => each !== reader)]) {
    for (const word of words[locale] ?? []) {
      const [only, ...more] = analyse(word, locale);
      // `e-pošta` is two words in a text, and neither is it.
      if (only !== undefined && more.length === 0 && !stems.has(only.stem)) stems.set(only.stem, word);
    }
  }
  return stems;
}

/** Families of one file: a query needs one or two files of a dozen. */
export const FAMILIES_PER_FILE = 64;

export function writeFamilies({ families }: Lexicon): readonly string[] {
  const files = Math.ceil(families.length / FAMILIES_PER_FILE);
  return Array.from({ length: files }, (_, file) =>
    JSON.stringify(families.slice(file * FAMILIES_PER_FILE, (file + 1) * FAMILIES_PER_FILE).map(pairsOf)),
  );
}

function pairsOf(family: readonly Neighbour[]): readonly (readonly [stem: string, word: string])[] {
  return family.map(({ stem, word }) => [stem, word]);
}

export function readFamilies(text: string): readonly (readonly Neighbour[])[] {
  return readJson<[string, string][][]>(text).map((family) => family.map(([stem, word]) => ({ stem, word })));
}

/** The whole lexicon in one file, for an engine that has the words elsewhere and only tells and marks them. */
export function writeWholeLexicon({ families, numbers }: Lexicon): string {
  return JSON.stringify([families.map(pairsOf), [...numbers]]);
}

export function readWholeLexicon(text: string): Neighbours {
  const [families, numbers] = readJson<[[string, string][][], [string, number[]][]]>(text);
  return new Map(
    numbers.map(([stem, own]) => {
      const words = own.flatMap((number) => families[number] ?? []).filter(([other]) => other !== stem);
      return [stem, words.map(([other, word]) => ({ stem: other, word }))];
    }),
  );
}
