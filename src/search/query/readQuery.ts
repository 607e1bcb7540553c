/** What was typed, as words to be looked for. Shared by both engines. */
import { analyseWord } from '#language/analysis/analyse.ts';
import { isCommon } from '#language/analysis/profile.ts';
import { findWords } from '#language/analysis/words.ts';
import { LOCALES, type Locale } from '#model/locale.ts';

/** More is no query but a pasted text; its first words tell as much. */
export const LONGEST_QUERY = 300;
const MOST_WORDS = 12;
/** A beginning of fewer letters is that of too many words. */
export const PREFIX_LETTERS = 3;
/** Below so many whole answers, pages with some of the words follow. */
export const ENOUGH = 5;

export interface QueryWord {
  /** As it was typed. */
  readonly text: string;
  /** What it may be, read in each of the languages that pages are in; the reader's own reading comes first. */
  readonly readings: readonly Reading[];
  /** What the lexicon may know it as: read in every language of the hub, for a neighbour's word is in none that the pages are in. */
  readonly lexiconStems: readonly string[];
  /** A word so common that it need not be found. */
  readonly optional: boolean;
}

export interface Reading {
  readonly form: string;
  readonly stem: string;
}

/** `languages` are those that pages are in; `locale` is the reader's. */
export interface QueryContext {
  readonly locale: Locale;
  readonly languages: readonly Locale[];
}

/** Each word once. Where all are common, none is optional: `kako da` looks for both. */
export function readQuery(query: string, { locale, languages }: QueryContext): readonly QueryWord[] {
  const texts = findWords(query.slice(0, LONGEST_QUERY)).map(({ text }) => text);
  const words = [...new Set(texts)].slice(0, MOST_WORDS).map((text) => readWord(text, [locale, ...languages]));
  const different = [...new Map(words.map((word) => [word.readings[0]?.form, word])).values()];
  return different.every(({ optional }) => optional) ? different.map((word) => ({ ...word, optional: false })) : different;
}

function readWord(text: string, languages: readonly Locale[]): QueryWord {
  const readings = new Map<string, Reading>();
  for (const language of languages) {
    const { form, stem } = analyseWord(text, language);
    if (form !== '') readings.set(`${form} ${stem}`, { form, stem });
  }
  const [own] = languages;
  const first = [...readings.values()][0];
  // `EU` need not be found, but counts where it is.
  const optional = own !== undefined && first !== undefined && isCommon(first.form, own);
  const lexiconStems = [...new Set(LOCALES.map((locale) => analyseWord(text, locale).stem))];
  return { text, readings: [...readings.values()], lexiconStems, optional };
}
