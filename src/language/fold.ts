/** For comparing what a reader types: case and diacritics aside, `Šuplja => suplja`. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
