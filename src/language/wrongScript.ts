import { LOCALE_FACTS } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import { SERBIAN_CYRILLIC } from './serbianLatin.ts';

export type WrongScriptReason =
  /** A word with Cyrillic letters on a page in Latin script. */
  | 'cyrillic-in-latin-page'
  /** A word of a Cyrillic page with Latin letters in it, mostly look-alikes: а and a, о and o, ј and j. */
  | 'latin-in-cyrillic-word'
  /** ѓ, ќ or ѕ on a Serbian page. */
  | 'macedonian-letter'
  /** ђ or ћ on a Macedonian page. */
  | 'serbian-letter'
  /** A letter of neither alphabet, e.g. the Russian ы. */
  | 'other-cyrillic-letter'
  /** A century numbered with the Cyrillic letters Х and І: converted to Latin script, `ХХ век` would become `HH vek`. */
  | 'cyrillic-roman-numeral';

export interface WrongScript {
  /** The whole word. */
  readonly found: string;
  /** Where it starts in the text. */
  readonly index: number;
  readonly reason: WrongScriptReason;
  /** The letters that do not belong, once each, because look-alikes cannot be seen in `found`. */
  readonly letters: string;
}

const MACEDONIAN_ONLY = 'ѓќѕЃЌЅ';
const SERBIAN_ONLY = 'ђћЂЋ';
/** ѐ and ѝ are no letters of the alphabet, but Macedonian spelling needs them to tell words apart. */
const MACEDONIAN_LOWER_CASE = 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ';
const MACEDONIAN_CYRILLIC = MACEDONIAN_LOWER_CASE + MACEDONIAN_LOWER_CASE.toUpperCase();

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** All forms of век, вијек, столеће (sr) and век, столетие (mk); whole words only, because `Х. Вековић` is a name with an initial. */
const CENTURY = String.raw`(?:(?:век|вијек|вјек)(?:а|у|е|ом|от|ов(?:и|а|е|има|ите))?|столећ(?:е|а|у|ем|има)|столети(?:е|ето|ја|јата))(?!\p{L})`;
/** The rest of `ХІХ и ХХ век`, `ХІ–ХІІІ. век`, where the later numerals may be typed properly. */
const MORE_NUMERALS = String.raw`(?:\s*(?:и|или|до|[-–—,/])\s*[ХІIVXLC]+\.?)*`;
const ROMAN_NUMERAL = new RegExp(String.raw`(?<![\p{L}\p{M}])[ХІ]+(?=\.?${MORE_NUMERALS}\s+${CENTURY})`, 'giu');

/**
 * Words written in a script or alphabet that is not the page's; the text must be free of code, addresses and `:lang[…]`.
 * Whole Latin words on a Cyrillic page are not reported: whether to keep a name or an acronym in Latin script is for the editor.
 * @example
 * findWrongScript('Ноћ у Pогону', 'sr') // => [{found: 'Pогону', index: 6, reason: 'latin-in-cyrillic-word', letters: 'P'}]
 */
export function findWrongScript(text: string, locale: Locale): WrongScript[] {
  if (LOCALE_FACTS[locale].script === 'Latn') {
    return words(text).flatMap(({ found, index }) => report(found, index, 'cyrillic-in-latin-page', lettersOf(found, CYRILLIC)));
  }
  const numerals = new Set(Array.from(text.matchAll(ROMAN_NUMERAL), (match) => match.index));
  return words(text).flatMap(({ found, index }) => {
    if (!CYRILLIC.test(found)) return [];
    if (numerals.has(index)) return report(found, index, 'cyrillic-roman-numeral', lettersOf(found, CYRILLIC));
    const latin = lettersOf(found, LATIN);
    return latin.length > 0 ? report(found, index, 'latin-in-cyrillic-word', latin) : foreignLetters(found, index, locale);
  });
}

function foreignLetters(found: string, index: number, locale: Locale): WrongScript[] {
  const alphabet = locale === 'mk' ? MACEDONIAN_CYRILLIC : SERBIAN_CYRILLIC;
  const neighbours = locale === 'mk' ? SERBIAN_ONLY : MACEDONIAN_ONLY;
  const foreign = lettersOf(found, CYRILLIC).filter((letter) => !alphabet.includes(letter));
  if (!foreign.some((letter) => neighbours.includes(letter))) return report(found, index, 'other-cyrillic-letter', foreign);
  return report(found, index, locale === 'mk' ? 'serbian-letter' : 'macedonian-letter', foreign);
}

function report(found: string, index: number, reason: WrongScriptReason, letters: readonly string[]): WrongScript[] {
  return letters.length > 0 ? [{ found, index, reason, letters: letters.join('') }] : [];
}

function words(text: string): { found: string; index: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({ found: match[0], index: match.index }));
}

/** The different letters of one script; composed first, because г with a combining acute is ѓ. */
function lettersOf(word: string, script: RegExp): string[] {
  return [...new Set(word.normalize('NFC'))].filter((letter) => script.test(letter));
}
