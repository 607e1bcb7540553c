import fc from 'fast-check';
import { hubConfig } from '#hub-config';
import { LOCALES, WRITTEN_LOCALES, type Locale, type WrittenLocale } from '#model/locale.ts';
import { rankLanguages, withDerived } from './fallback.ts';

const { fallbackChains } = hubConfig;

/** The order for a reader of a page written in its first language and translated into the others. */
function order(reader: Locale, original: WrittenLocale, ...translations: WrittenLocale[]): readonly Locale[] {
  return rankLanguages(reader, fallbackChains, original, withDerived([original, ...translations]));
}

describe('withDerived', () => {
  test('a page in sr can be read in both scripts', () => {
    expect([...withDerived(['mk', 'sr'])].toSorted()).toEqual(['mk', 'sr', 'sr-Latn']);
  });

  test('no other page can be read in sr-Latn', () => {
    expect([...withDerived(['mk', 'cnr', 'en'])].toSorted()).toEqual(['cnr', 'en', 'mk']);
  });
});

describe('the chains of the hub', () => {
  test.each(['bs', 'hr', 'cnr'] as const)('a reader of %s gets every neighbour before English, Serbian in Latin script', (reader) => {
    const neighbours = (['bs', 'hr', 'cnr', 'sr'] as const).filter((locale) => locale !== reader);
    for (const neighbour of neighbours) {
      expect(order(reader, 'sq', 'en', neighbour)[0]).toBe(neighbour === 'sr' ? 'sr-Latn' : neighbour);
    }
    // Ijekavian norms come before Serbian.
    expect(order(reader, 'en', ...neighbours).slice(0, 4)).toEqual([...neighbours.filter((locale) => locale !== 'sr'), 'sr-Latn', 'en']);
  });

  test.each(['sr', 'sr-Latn'] as const)('a reader of %s gets every neighbour before English', (reader) => {
    for (const neighbour of ['bs', 'hr', 'cnr'] as const) expect(order(reader, 'sq', 'en', neighbour)[0]).toBe(neighbour);
    expect(order(reader, 'sr', 'en', 'hr', 'cnr')[0]).toBe(reader);
  });

  test.each(['mk', 'sl', 'sq'] as const)('a reader of %s gets English before a neighbour', (reader) => {
    expect(order(reader, 'sr', 'hr', 'en')).toEqual(['en', 'sr', 'hr', 'sr-Latn']);
  });

  test.each(['en', 'hr', 'sr', 'sl'] as const)('without a language of the chain, a reader of %s gets the original', (reader) => {
    // sq stands before mk in the menus.
    expect(order(reader, 'mk', 'sq')).toEqual(['mk', 'sq']);
    expect(order(reader, 'sq', 'mk')).toEqual(['sq', 'mk']);
  });
});

const written = fc.constantFrom(...WRITTEN_LOCALES);
const page = fc.record({ reader: fc.constantFrom(...LOCALES), original: written, translations: fc.uniqueArray(written) });

describe('rankLanguages, for any reader and page', () => {
  test('ranks every available language once, and no other', () => {
    fc.assert(
      fc.property(page, ({ reader, original, translations }) => {
        const available = [...withDerived([original, ...translations])];
        expect(order(reader, original, ...translations).toSorted()).toEqual(available.toSorted());
      }),
    );
  });

  test("puts the reader's own language first", () => {
    fc.assert(
      fc.property(page, ({ reader, original, translations }) => {
        const own = order(reader, original, ...translations).indexOf(reader);
        expect(own).toBe(withDerived([original, ...translations]).has(reader) ? 0 : -1);
      }),
    );
  });

  test('does not depend on the order in which translations are found', () => {
    fc.assert(
      fc.property(page, ({ reader, original, translations }) => {
        expect(order(reader, original, ...translations.toReversed())).toEqual(order(reader, original, ...translations));
      }),
    );
  });

  test('another translation changes nothing in the order of the others', () => {
    fc.assert(
      fc.property(page, written, ({ reader, original, translations }, added) => {
        const before = order(reader, original, ...translations);
        const after = order(reader, original, ...translations, added);
        expect(after.filter((locale) => before.includes(locale))).toEqual(before);
      }),
    );
  });
});
