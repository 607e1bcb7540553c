/** The lexicon as Algolia's synonyms. */
import { analyseWord } from '#language/analysis/analyse.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { SearchFamily } from '#search/wordFamily.ts';

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
export function algoliaSynonyms(families: readonly SearchFamily[], locale: Locale): readonly AlgoliaSynonym[] {
  return families.flatMap(({ id, words }) => {
    const stems = new Set<string>();
    for (const language of LOCALES) {
      for (const word of words[language] ?? []) stems.add(analyseWord(word, language).stem).add(analyseWord(word, locale).stem);
    }
    return stems.size < 2 ? [] : [{ objectID: id, type: 'synonym', synonyms: [...stems] }];
  });
}
