/** Letters that do not come apart into an ASCII letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'dj',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Serbian and Macedonian Cyrillic, as their readers write without diacritics.
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ѓ: 'gj',
  ђ: 'dj',
  е: 'e',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ќ: 'kj',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
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
  return [...text].map((letter) => LETTERS[letter] ?? letter).join('');
}
