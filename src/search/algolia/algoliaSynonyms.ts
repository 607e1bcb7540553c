/** The lexicon as Algolia's synonyms. */
import { analyse } from '#language/analysis/analyse.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { SearchedFamily } from '#search/wordFamilies.ts';

/** Words that are looked for in place of each other (https://www.algolia.com/doc/guides/managing-results/optimize-search-results/adding-synonyms). */
export interface AlgoliaSynonym {
  readonly objectID: string;
  readonly type: 'synonym';
  readonly synonyms: readonly string[];
}

/**
 * One set a family: the stems its words have in the records, and those they have when somebody types them in this locale, where every
 * word is read by the rules of the reader's language.
 * @param locale whose index it is
 */
export function algoliaSynonyms(families: readonly SearchedFamily[], locale: Locale): readonly AlgoliaSynonym[] {
  return families.flatMap(({ id, words }) => {
    const pairs = LOCALES.flatMap((language) => (words[language] ?? []).flatMap((word) => [stemOf(word, language), stemOf(word, locale)]));
    const stems = new Set(pairs.flat());
    return stems.size < 2 ? [] : [{ objectID: id, type: 'synonym', synonyms: [...stems] }];
  });
}

/** None where a text has it as two words, of which neither is it: `e-pošta`. */
function stemOf(word: string, language: Locale): readonly string[] {
  const [only, ...more] = analyse(word, language);
  return only === undefined || more.length > 0 ? [] : [only.stem];
}
