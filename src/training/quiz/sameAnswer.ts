/** Whether two short answers are the same one, whatever keyboard they were typed on. */
import { foldWord } from '#language/analysis/foldWord.ts';
import { numerals } from '#language/numerals.ts';

const FINAL_PUNCTUATION = /[\s.,;:!?…]+$/u;
/** Said behind a number or left out, it is the same number. */
const UNIT = /\s*[%€]$/u;
const SIGN = /^[-−–+]\s*/u;

/**
 * Case, diacritics, script, spaces and what ends the sentence do not matter; numbers are compared by their value.
 * @example sameAnswer('1 200,50', '1.200,5') // => true
 * @example sameAnswer('Општи трошкови.', 'opsti troskovi') // => true
 */
export function sameAnswer(one: string, other: string): boolean {
  const numbers = [numberOf(one), numberOf(other)] as const;
  if (numbers[0] !== undefined && numbers[1] !== undefined) return numbers[0] === numbers[1];
  return folded(one) === folded(other);
}

/** Normal form of a text that is a number and nothing else. */
function numberOf(text: string): string | undefined {
  const bare = text.trim().replace(FINAL_PUNCTUATION, '').replace(UNIT, '');
  const digits = bare.replace(SIGN, '');
  const [numeral, ...more] = numerals(digits);
  if (numeral?.found !== digits || more.length > 0) return undefined;
  const negative = /^[-−–]/u.test(bare) && numeral.normal !== '0';
  return `${negative ? '-' : ''}${numeral.normal}`;
}

/** A hyphen inside a word is written with a space by others: “fifty-four”. An answer of marks alone stays what it is. */
function folded(text: string): string {
  const words = foldWord(text)
    .replace(FINAL_PUNCTUATION, '')
    .replaceAll(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
    .replaceAll(/[\s\u200B-\u200D\uFEFF]+/gu, '');
  return words === '' ? text.trim() : words;
}
