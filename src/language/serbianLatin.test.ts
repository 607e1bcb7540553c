import fc from 'fast-check';
import { nameInSerbianLatin, SERBIAN_CYRILLIC, toSerbianLatin } from './serbianLatin.ts';

describe('toSerbianLatin', () => {
  test.each([
    ['абвгдђежзијклљмнњопрстћуфхцчџш', 'abvgdđežzijklljmnnjoprstćufhcčdžš'],
    ['Ко овде одлучује?', 'Ko ovde odlučuje?'],
    ['Његош', 'Njegoš'],
    ['ЊЕГОШ', 'NJEGOŠ'],
    ['Љубав, љубав, ЉУБАВ', 'Ljubav, ljubav, LJUBAV'],
    ['Џеп, ЏЕП', 'Džep, DŽEP'],
    ['КОЊ', 'KONJ'],
    ['КОЊа', 'KONja'],
    ['Љ. Поповић', 'Lj. Popović'],
    ['Љ. ПОПОВИЋ', 'Lj. POPOVIĆ'],
    ['Њ', 'Nj'],
    ['Њ Љ', 'Nj Lj'],
    ['А Џ Б', 'A Dž B'],
    ['ЏЏ', 'DŽDŽ'],
    ['Љ2', 'Lj2'],
  ])('%s => %s', (cyrillic, latin) => {
    expect(toSerbianLatin(cyrillic)).toBe(latin);
  });

  test.each([
    ['С\u0301утра', 'Śutra'],
    ['З\u0301', 'Ź'],
    ['а\u030F у\u0311', 'ȁ ȗ'],
    ['е\u0300 ѐ и\u0300 ѝ и\u0304 ӣ', 'è è ì ì ī ī'],
    ['КО\u0300Њ', 'KÒNJ'],
    ['Њ\u0301', 'Nj\u0301'],
  ])('an accent joins its Latin letter: %s => %s', (cyrillic, latin) => {
    expect(toSerbianLatin(cyrillic)).toBe(latin);
  });

  test.each(['ѓѕќ ЃЅЌ', 'г\u0301 к\u0301', 'йщъыьэюя', 'и\u0306', 'іїє', 'Kooperativa, ÇË – „ž“ 2026.', '©🙂'])(
    '%s stays as it is',
    (text) => {
      expect(toSerbianLatin(text)).toBe(text);
    },
  );

  test('a Macedonian word keeps the letters that Serbian does not have', () => {
    expect(toSerbianLatin('Ѓорѓи')).toBe('Ѓorѓi');
  });
});

test.each([
  ['Кућа људи', 'Kuća ljudi'],
  ['Studio Кућа', 'Studio Kuća'],
  ['Studio', 'Studio'],
  ['Куќа на култура', 'Куќа на култура'],
  ['Ѓорѓи', 'Ѓорѓи'],
])('the name %s => %s', (name, latin) => {
  expect(nameInSerbianLatin(name)).toBe(latin);
});

const letter = fc.constantFrom(...SERBIAN_CYRILLIC);
const serbian = fc
  .array(fc.oneof(letter, fc.constantFrom(' ', '.', '-', '\n', '1', 'Q', 'ž', 'ѓ', '\u0301', '🙂')))
  .map((parts) => parts.join(''));
const text = fc.oneof(serbian, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('toSerbianLatin, for any text', () => {
  test('converting twice is converting once', () => {
    fc.assert(fc.property(text, (source) => expect(toSerbianLatin(toSerbianLatin(source))).toBe(toSerbianLatin(source))));
  });

  test('no Serbian letter remains', () => {
    // ѓ and ќ are the Macedonian ѓ and ќ in another spelling, so the result is judged composed.
    fc.assert(
      fc.property(text, (source) => {
        const rest = [...toSerbianLatin(source).normalize('NFC')].filter((character) => SERBIAN_CYRILLIC.includes(character));
        expect(rest).toEqual([]);
      }),
    );
  });

  test('without a Cyrillic letter nothing changes', () => {
    const withoutCyrillic = text.map((source) => source.replace(/\p{Script=Cyrillic}/gu, ''));
    fc.assert(fc.property(withoutCyrillic, (source) => expect(toSerbianLatin(source)).toBe(source)));
  });

  test('everything but letters and accents stays, in order', () => {
    const signs = (source: string) => source.replace(/[\p{L}\p{M}]/gu, '');
    fc.assert(fc.property(text, (source) => expect(signs(toSerbianLatin(source))).toBe(signs(source))));
  });

  test('each letter becomes one letter or a digraph', () => {
    const word = fc.array(letter, { minLength: 1 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, (source) => {
        const digraphs = source.match(/[љњџ]/giu)?.length ?? 0;
        expect(toSerbianLatin(source)).toHaveLength(source.length + digraphs);
      }),
    );
  });
});
