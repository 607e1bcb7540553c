import { analyse } from '#language/analysis/analyse.ts';
import { profileOf } from '#language/analysis/profile.ts';
import type { Locale } from '#model/locale.ts';

/** The words of a text as Algolia indexes them: rows of words. */
export interface AnalysedText {
  /** Forms, each once, of words that are not their own stem: a word begun is looked for here, and where it stands does not matter. */
  readonly words: string;
  /** Stems word for word, so that words beside each other stay so. */
  readonly stems: string;
}

/**
 * Algolia knows neither our languages nor that two scripts are one, so it gets words it has nothing to do to.
 * A query is read by the rules of the index's language, `locale`, and a text in another language has its forms by these rules, too.
 */
export function analysedText(text: string, language: Locale, locale: Locale): AnalysedText {
  const own = analyse(text, language);
  const typed = profileOf(language) === profileOf(locale) ? [] : analyse(text, locale);
  const forms = new Set([...own.filter(({ form, stem }) => form !== stem), ...typed].map(({ form }) => form));
  return { words: [...forms].join(' '), stems: own.map(({ stem }) => stem).join(' ') };
}
