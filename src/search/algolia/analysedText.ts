import { analyse } from '#language/analysis/analyse.ts';
import { profileOf } from '#language/analysis/profile.ts';
import type { Locale } from '#model/locale.ts';

/** The words of a text as Algolia indexes them: each entry is a whole text, word for word in its order. */
export interface AnalysedText {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/**
 * Algolia knows neither our languages nor that two scripts are one, so it gets words it has nothing to do to.
 * A query is read by the rules of the index's language. A text in another language therefore carries its words by these rules as well:
 * whatever stands in it is found when it is typed as it stands.
 */
export function analysedText(text: string, language: Locale, locale: Locale): AnalysedText {
  const languages = profileOf(language) === profileOf(locale) ? [language] : [language, locale];
  const analysed = languages.map((tag) => analyse(text, tag));
  const joined = (part: 'form' | 'stem'): readonly string[] => {
    const texts = analysed.map((words) => words.map((word) => word[part]).join(' '));
    return [...new Set(texts)].filter((words) => words !== '');
  };
  return { words: joined('form'), stems: joined('stem') };
}
