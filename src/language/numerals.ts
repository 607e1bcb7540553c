/** Numbers in digits, as the languages of the hub write them, in one normal form: `20000`, `1.5`. */

export interface Numeral {
  /** As it stands in the text. */
  readonly found: string;
  readonly normal: string;
}

/** Groups of three parted by one and the same mark; other digits behind a mark are decimals, or minutes; several marks part several numbers. */
const NUMERAL = new RegExp(
  [
    String.raw`(?<grouped>(?<![\d.,:])[1-9]\d{0,2}(?<mark>[.,'’ \u00A0\u2009\u202F])\d{3}(?:\k<mark>\d{3})*)(?:[.,](?<rest>\d+))?(?![.,:]?\d)`,
    String.raw`(?<several>\d+(?:[.,:]\d+){2,})`,
    String.raw`(?<whole>\d+)(?:[.,:](?<part>\d+))?`,
  ].join('|'),
  'gu',
);

/** What a number counts, by the zeros it stands for: `20 thousand` is 20,000. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^[ \u00A0\u202F](?:thousand|tisuć|tisoč|hiljad|mijë|хиљад|илјад|тисућ)/iu, 3],
  [/^[ \u00A0\u202F](?:million|mili(?:on|jun|jon)|мили(?:он|јун)|милјон)/iu, 6],
  [/^[ \u00A0\u202F](?:billion|mili?jard|miliard|милијард)/iu, 9],
];
const LONGEST_MULTIPLE = 12;

/**
 * A time of day has the form of a decimal, because some languages write it so. Where three digits behind a mark could be decimals, they are
 * taken for thousands, in every language alike.
 * @example numerals('20.000 ljudi, 1,5 milijuna').map(({ normal }) => normal) // => ['20000', '1500000']
 */
export function numerals(text: string): readonly Numeral[] {
  return Array.from(text.matchAll(NUMERAL), ({ 0: found, index, groups = {} }) => {
    const { grouped, rest, several, whole, part } = groups;
    if (several !== undefined) return several.split(/[.,:]/).map((number) => ({ found: number, normal: normalForm(number, '', 0) }));
    const integer = (grouped ?? whole ?? '').replaceAll(/\D/gu, '');
    return [{ found, normal: normalForm(integer, rest ?? part ?? '', zerosBehind(text, index + found.length)) }];
  }).flat();
}

function zerosBehind(text: string, end: number): number {
  const after = text.slice(end, end + LONGEST_MULTIPLE);
  return MULTIPLES.find(([word]) => word.test(after))?.[1] ?? 0;
}

function normalForm(integer: string, decimals: string, zeros: number): string {
  const shifted = integer + decimals.slice(0, zeros).padEnd(zeros, '0');
  const fraction = decimals.slice(zeros).replace(/0+$/, '');
  return (shifted.replace(/^0+(?=\d)/, '') || '0') + (fraction === '' ? '' : `.${fraction}`);
}
