/** How a language's words are brought to the form search compares. Each profile is pure data and two small functions. */
import type { Locale } from '#model/locale.ts';
import { albanian } from './albanian.ts';
import { bcms } from './bcms.ts';
import { english } from './english.ts';
import { macedonian } from './macedonian.ts';
import { slovenian } from './slovenian.ts';

export interface Profile {
  /** Evens out spelling: digraphs typed for letters with marks, and regular differences between standards. */
  readonly spell: (folded: string) => string;
  /** What the word's inflected forms share; for matching, never for display. */
  readonly stem: (form: string) => string;
  /** Words of three letters and more that are too common to tell one page from another, as `spell` leaves them. */
  readonly stopWords: ReadonlySet<string>;
}

/**
 * Bosnian, Croatian, Montenegrin and Serbian share one profile, as the Wikipedias in Bosnian, Croatian and Serbian share one stemmer.
 */
const PROFILES: Readonly<Record<Locale, Profile>> = {
  en: english,
  sq: albanian,
  bs: bcms,
  hr: bcms,
  cnr: bcms,
  mk: macedonian,
  sl: slovenian,
  sr: bcms,
  'sr-Latn': bcms,
};

export function profileOf(locale: Locale): Profile {
  return PROFILES[locale];
}

/** A word too common to tell one page from another. Nearly every one of two letters is a preposition or a conjunction; a number is none. */
export function isCommon(form: string, locale: Locale): boolean {
  return (form.length < 3 && !/\d/.test(form)) || PROFILES[locale].stopWords.has(form);
}
