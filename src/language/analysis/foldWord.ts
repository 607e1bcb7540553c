/** What a word is whatever keyboard it was typed on: small letters, Latin script, no marks. */
import { SERBIAN_LETTERS } from '../serbianLetters.ts';

/**
 * The Serbian alphabet, and letters that neither it nor Unicode decomposition turns into bare Latin. ѓ, ќ and ѕ as Macedonians type them without
 * their alphabet (g, k, z); the rest are neighbours' letters that come with quotations and names.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...SERBIAN_LETTERS,
    ѓ: 'g',
    ќ: 'k',
    ѕ: 'z',
    đ: 'd',
    ß: 'ss',
    ł: 'l',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    й: 'j',
    щ: 'st',
    ъ: 'a',
    ь: '',
    ы: 'i',
    э: 'e',
    ю: 'ju',
    я: 'ja',
    і: 'i',
    ї: 'ji',
    є: 'je',
  }),
);
const PLAIN = /^[a-z0-9]*$/;
/** Marks, the apostrophes of `organisation's`, and the soft hyphens of a text processor. */
const SILENT = /[\p{M}'’\u00AD]/gu;

/**
 * One word, or several, without case, script and marks. Source of the two-scripts-to-bare-Latin step: Lucene's SerbianNormalizationFilter.
 * @example foldWord('Њихова') // => 'njihova'
 * @example foldWord('përfaqësim') // => 'perfaqesim'
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  const spelt = spell(small.normalize('NFC'));
  // Once more, for Cyrillic letters that had a mark: ѐ is е only now.
  return spell(spelt.normalize('NFD').replaceAll(SILENT, ''));
}

function spell(word: string): string {
  let spelt = '';
  for (const letter of word) spelt += LETTERS.get(letter) ?? letter;
  return spelt;
}
