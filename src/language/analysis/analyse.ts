/** Text into the words search compares: the same for pages and for what is typed, in the build, in the browser and for Algolia. */
import type { Locale } from '#model/locale.ts';
import { foldWord } from './foldWord.ts';
import { profileOf, type Profile } from './profile.ts';
import { findWords, LONGEST_WORD } from './words.ts';

export interface Word {
  /** Offset in the text. */
  readonly index: number;
  /** Length in the text, as written. */
  readonly length: number;
  /** Folded and evenly spelt: `културних => kulturnih`. */
  readonly form: string;
  /** What its inflected forms share: `kulturn`. */
  readonly stem: string;
}

interface Analysed {
  readonly form: string;
  readonly stem: string;
}

/** What each word of a language came out as: texts repeat themselves. Bounded, for a worker that lives as long as the tab. */
const known = new Map<Profile, Map<string, Analysed>>();
const KNOWN_WORDS = 60_000;

/**
 * @example analyse('Културна политика', 'sr') // => [{ index: 0, length: 8, form: 'kulturna', stem: 'kulturn' }, …]
 */
export function analyse(text: string, locale: Locale): readonly Word[] {
  return findWords(text).map((word) => ({ index: word.index, length: word.text.length, ...analyseWord(word.text, locale) }));
}

/** One word by itself: no spaces, no hyphens. */
export function analyseWord(word: string, locale: Locale): Analysed {
  const profile = profileOf(locale);
  const words = known.get(profile) ?? new Map<string, Analysed>();
  if (words.size === 0) known.set(profile, words);
  const before = words.get(word);
  if (before !== undefined) return before;
  const form = profile.spell(foldWord(word.slice(0, LONGEST_WORD)));
  const analysed = { form, stem: profile.stem(form) };
  if (words.size >= KNOWN_WORDS) words.clear();
  words.set(word, analysed);
  return analysed;
}
