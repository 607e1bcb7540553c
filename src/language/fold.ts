import { toSerbianLatin } from './serbianLatin.ts';

/** For comparing what a reader types: case and diacritics aside, `Šuplja => suplja`. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Script aside as well, so that either alphabet finds words written in the other: `заговарање => zagovaranje`. */
export function foldScript(text: string): string {
  // Without their marks ѓ and ќ are letters that Serbian has; ч becomes č only then.
  return fold(toSerbianLatin(fold(text)));
}
