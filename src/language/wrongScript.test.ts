import fc from 'fast-check';
import { LOCALES, LOCALE_FACTS } from '#model/locale.ts';
import { toSerbianLatin } from './serbianLatin.ts';
import { findWrongScript } from './wrongScript.ts';

describe('findWrongScript on a page in Latin script', () => {
  test('reports a Cyrillic word', () => {
    expect(findWrongScript('Piše Ана u Puli', 'hr')).toEqual([
      { found: 'Ана', index: 5, reason: 'cyrillic-in-latin-page', letters: 'Ана' },
    ]);
  });

  test('names the look-alike inside a Latin word', () => {
    expect(findWrongScript('P\u043Egon', 'en')).toEqual([
      { found: 'P\u043Egon', index: 0, reason: 'cyrillic-in-latin-page', letters: '\u043E' },
    ]);
  });

  test('reports what the conversion to sr-Latn could not convert', () => {
    expect(findWrongScript(toSerbianLatin('Пише Ѓорѓи'), 'sr-Latn')).toEqual([
      { found: 'Ѓorѓi', index: 5, reason: 'cyrillic-in-latin-page', letters: 'Ѓѓ' },
    ]);
  });

  test.each(['sq', 'bs', 'hr', 'cnr', 'sl', 'sr-Latn', 'en'] as const)('%s: its own letters are fine', (locale) => {
    expect(findWrongScript('ç ë č ć đ š ž ś ź – „10:30“ Ωμέγα', locale)).toEqual([]);
  });
});

describe('findWrongScript on a Cyrillic page', () => {
  test.each([
    ['sr', 'Ко овде одлучује? Љубав, ЏЕП, ђак, ноћ. У 10:30.'],
    ['mk', 'Ѓорѓи, ќерка, ѕвезда, Ѐ ѝ рече, љубов, џез.'],
  ] as const)('%s: its own letters are fine', (locale, text) => {
    expect(findWrongScript(text, locale)).toEqual([]);
  });

  test.each(['NATO-а', 'Pogon и Operacija grad', 'у B92', 'а + b'])('whole Latin words are for the editor to decide: %s', (text) => {
    expect(findWrongScript(text, 'sr')).toEqual([]);
    expect(findWrongScript(text, 'mk')).toEqual([]);
  });

  test.each([
    ['sr', 'Ноћ у Pогону', { found: 'Pогону', index: 6, reason: 'latin-in-cyrillic-word', letters: 'P' }],
    ['mk', 'овa jе', { found: 'овa', index: 0, reason: 'latin-in-cyrillic-word', letters: 'a' }],
    ['sr', 'код Ѓорѓија', { found: 'Ѓорѓија', index: 4, reason: 'macedonian-letter', letters: 'Ѓѓ' }],
    ['sr', 'ѕид', { found: 'ѕид', index: 0, reason: 'macedonian-letter', letters: 'ѕ' }],
    ['sr', 'к\u0301ерка', { found: 'к\u0301ерка', index: 0, reason: 'macedonian-letter', letters: 'ќ' }],
    ['mk', 'Ноћ, ђак', { found: 'Ноћ', index: 0, reason: 'serbian-letter', letters: 'ћ' }],
    ['sr', 'Мы', { found: 'Мы', index: 0, reason: 'other-cyrillic-letter', letters: 'ы' }],
    ['mk', 'Мой', { found: 'Мой', index: 0, reason: 'other-cyrillic-letter', letters: 'й' }],
  ] as const)('%s: %s', (locale, text, first) => {
    expect(findWrongScript(text, locale)[0]).toEqual(first);
  });

  test('accents are no foreign letters', () => {
    expect(findWrongScript('ко\u0300са, С\u0301утра, ѐ, ѝ', 'sr')).toEqual([]);
  });
});

describe('findWrongScript on Roman numerals', () => {
  test.each([
    ['sr', 'крајем ХХ века', ['ХХ']],
    ['sr', 'Х век', ['Х']],
    ['sr', 'ХХ. век', ['ХХ']],
    ['sr', 'у ХІ вијеку', ['ХІ']],
    ['sr', 'ХХ столећа', ['ХХ']],
    ['sr', 'ХХ ВЕК', ['ХХ']],
    ['sr', 'ХІ и ХІІ век', ['ХІ', 'ХІІ']],
    ['sr', 'Х–XII век', ['Х']],
    ['mk', 'во ХХ век', ['ХХ']],
    ['mk', 'ХХ столетие', ['ХХ']],
  ] as const)('%s: %s', (locale, text, numerals) => {
    const found = findWrongScript(text, locale);
    expect(found.map((wrong) => wrong.found)).toEqual(numerals);
    expect(new Set(found.map((wrong) => wrong.reason))).toEqual(new Set(['cyrillic-roman-numeral']));
  });

  test.each(['Х. Вековић', 'Х. Векић', 'крајем XX века', 'Х, па век', 'ах век', 'Х и векови'])('no numeral in: %s', (text) => {
    expect(findWrongScript(text, 'sr')).toEqual([]);
  });

  test('Х and I mixed from both scripts count as look-alikes', () => {
    expect(findWrongScript('ХIХ век', 'sr')).toEqual([{ found: 'ХIХ', index: 0, reason: 'latin-in-cyrillic-word', letters: 'I' }]);
  });
});

describe('findWrongScript, for any text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('ж', 'ѓ', 'ћ', 'ы', 'a', 'Х', 'І', ' ', '. ', 'век', '\u0301'), fc.string({ unit: 'grapheme' })))
    .map((parts) => parts.join(''));

  test('finds what stands at the index it gives, in reading order, each letter in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), text, (locale, source) => {
        const found = findWrongScript(source, locale);
        for (const wrong of found) {
          expect(source.startsWith(wrong.found, wrong.index)).toBe(true);
          for (const letter of wrong.letters) expect(wrong.found.normalize('NFC')).toContain(letter);
        }
        expect(found.map((wrong) => wrong.index)).toEqual(found.map((wrong) => wrong.index).toSorted((a, b) => a - b));
      }),
    );
  });

  test('a page in Latin script passes exactly if it has no Cyrillic letter', () => {
    const latin = fc.constantFrom(...LOCALES.filter((locale) => LOCALE_FACTS[locale].script === 'Latn'));
    fc.assert(
      fc.property(latin, text, (locale, source) => {
        const hasCyrillicLetter = /(?=\p{L})\p{Script=Cyrillic}/u.test(source);
        expect(findWrongScript(source, locale).length > 0).toBe(hasCyrillicLetter);
      }),
    );
  });
});
