/** The numbers of a text, as far as they must be the same in every language. */
import { numerals } from './numerals.ts';

export interface Numbers {
  /** By normal form, what stands in the text: `20000` to `20.000`. */
  readonly certain: ReadonlyMap<string, string>;
  /** Normal forms that may be meant, or may be words in another language: months, decades, Roman numerals. */
  readonly possible: ReadonlySet<string>;
}

interface Found {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/** Ways of writing that digits alone do not tell; the more particular come first, because each takes its text from those behind it. */
const READERS: readonly (readonly [RegExp, (first: string, second: string, third: string) => Found])[] = [
  // 2011-05-12
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (year, month, day) => ({ certain: [year], possible: [month, day] })],
  // 12.5.2011, 12. 5. 2011. and 12/5/2011
  [/(?<![\d.,])(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?!\d)/g, (day, month, year) => ({ certain: [year], possible: [day, month] })],
  // 2011-12: a month of that year, or two years
  [/(?<!\d)([12]\d{3})-(\d{2})(?!\d)/g, (year, rest) => ({ certain: [year], possible: [rest, inCentury(year, rest)] })],
  // 2011–12 and 2011/12: two years
  [/(?<!\d)([12]\d{3})[–—/](\d{2})(?!\d)/g, (year, rest) => ({ certain: [year], possible: [inCentury(year, rest)] })],
  // 1990s, 1990-ih, 90-те
  [/(?<!\d)((?:[12]\d)?\d0)(?:s|[-–]?(?:ih|tih|te|ti|их|тих|те|ти))(?!\p{L})/gu, (years) => ({ certain: [], possible: decade(years) })],
  // XIX
  [/(?<![\p{L}\p{N}])([IVX]+)(?![\p{L}\p{N}])/gu, (roman) => ({ certain: [], possible: [String(romanValue(roman))] })],
];

/**
 * Numbers spelled as words are left out, and so are the marks of percent, ordinals and units, which differ from language to language.
 * @example [...readNumbers('20.000 ljudi u XX. stoljeću').certain.keys()] // => ['20000']
 */
export function readNumbers(text: string): Numbers {
  const certain = new Map<string, string>();
  const possible = new Set<string>();
  let rest = text;
  for (const [pattern, read] of READERS) {
    for (const [, first = '', second = '', third = ''] of rest.matchAll(pattern)) {
      const found = read(first, second, third);
      for (const number of found.certain) certain.set(number, number);
      for (const number of found.possible) possible.add(String(Number(number)));
    }
    rest = rest.replaceAll(pattern, ';');
  }
  for (const { normal, found } of numerals(rest)) certain.set(normal, found);
  return { certain, possible };
}

/** `('1998', '02') => '2002'`, `('2011', '14') => '2014'` */
function inCentury(year: string, rest: string): string {
  const century = Number(year.slice(0, 2));
  return `${rest < year.slice(2) ? century + 1 : century}${rest}`;
}

function decade(years: string): readonly string[] {
  return [years, years.slice(-2)];
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Centuries go no higher than X does. */
function romanValue(roman: string): number {
  const values = Array.from(roman, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}
