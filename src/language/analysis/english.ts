/** English: plurals, verb forms and adverbs, in the spirit of Harman's S-stemmer (https://doi.org/10.1002/(SICI)1097-4571(199101)42:1%3C7::AID-ASI2%3E3.0.CO;2-P). */
import type { Profile } from './profile.ts';
import { wordList, stripSuffix } from './suffixes.ts';

const SUFFIXES = wordList('ings ing edly ed ers er es s ly e ingly ion ions ional');

export const english: Profile = {
  // Both spellings of the same word: organisation, organization; theatre, theater.
  spell: (word) =>
    word
      .replace(/iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is')
      .replace(/our(?=$|s$|ed$|ing$|ful$|ly$|al$)/, 'or')
      .replace(/tre(?=s?$)/, 'ter')
      .replace(/amme(?=s?$)/, 'am'),
  stem(word) {
    if (word.endsWith('ss')) return word;
    const stem = stripSuffix(word.replace(/ies$|ied$/, 'y'), SUFFIXES, 5);
    // planning, plan; policies, policy.
    return stem.length > 3 ? stem.replace(/([bdgmnprt])\1$/, '$1').replace(/y$/, 'i') : stem;
  },
  stopWords: wordList('and are can for from has have how our that the their they this what when which who with you your'),
};
