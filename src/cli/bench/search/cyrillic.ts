/** Made words into Cyrillic. Good for words nobody has written; never for real text, where `nadživeti` and names need a person. */
const LETTERS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
  ...[...'abvgdđežzijklmnoprstćufhcčš'].map((latin, index) => [latin, [...'абвгдђежзијклмнопрстћуфхцчш'][index] ?? latin] as const),
];

/** @example toCyrillic('Ljudi') // => 'Људи' */
export function toCyrillic(text: string): string {
  let result = text;
  for (const [latin, cyrillic] of LETTERS) {
    const capital = latin.charAt(0).toUpperCase() + latin.slice(1);
    result = result.replaceAll(latin, cyrillic).replaceAll(capital, cyrillic.toUpperCase());
  }
  return result;
}
