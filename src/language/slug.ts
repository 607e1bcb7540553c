import { toSerbianLatin } from './serbianLatin.ts';

/** Letters that do not come apart into an ASCII letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'dj',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // The Macedonian letters that Serbian has not, as readers write them without diacritics.
  ѓ: 'gj',
  ѕ: 'dz',
  ќ: 'kj',
};

/**
 * A stable ASCII name made from a title in any of the hub's languages; empty when nothing of it can be written in ASCII.
 * @example slug('Ко овде одлучује? Водич') // => 'ko-ovde-odlucuje-vodic'
 */
export function slug(title: string): string {
  const withoutMarks = spell(title.normalize('NFC').toLowerCase()).normalize('NFD').replaceAll(/\p{M}/gu, '');
  // Once more, for letters that had a mark and no place in the table: Ѐ is е now.
  return (
    spell(withoutMarks)
      // An apostrophe stands inside a word: `Lumbardhi's` is one.
      .replaceAll(/['’]/g, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
  );
}

function spell(text: string): string {
  return [...toSerbianLatin(text)].map((letter) => LETTERS[letter] ?? letter).join('');
}
