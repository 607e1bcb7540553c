import fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import { move, orderByReader, parseReadingLanguages } from './readingLanguages.ts';

const languages = fc.shuffledSubarray([...LOCALES]);
const language = fc.constantFrom(...LOCALES);

describe('what is stored on the device', () => {
  test('is read back as it was chosen', () => {
    fc.assert(fc.property(languages, (chosen) => expect(parseReadingLanguages(JSON.stringify(chosen))).toEqual(chosen)));
  });

  test.each([
    ['nothing', null, []],
    ['a language twice', '["hr","mk","hr"]', ['hr', 'mk']],
    ['languages the hub does not have', '["de","hr",1,null]', ['hr']],
    ['no list', '{"hr":true}', []],
    ['no JSON', 'hr', []],
    ['an empty text', '', []],
  ])('may be %s', (_, stored, read) => {
    expect(parseReadingLanguages(stored)).toEqual(read);
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(LOCALES).toEqual(expect.arrayContaining([...parseReadingLanguages(stored)]));
      }),
    );
  });
});

describe('orderByReader', () => {
  test("puts the reader's languages first, in their order, and leaves the others as they were", () => {
    expect(orderByReader(['en', 'sq', 'hr', 'sr'], ['sr', 'mk', 'hr'])).toEqual(['sr', 'hr', 'en', 'sq']);
  });

  test('offers the same languages', () => {
    fc.assert(
      fc.property(languages, languages, (offers, reads) => {
        expect(orderByReader(offers, reads).toSorted()).toEqual(offers.toSorted());
      }),
    );
  });

  test('changes nothing for a reader who has not chosen', () => {
    fc.assert(fc.property(languages, (offers) => expect(orderByReader(offers, [])).toEqual(offers)));
  });
});

describe('move', () => {
  test.each([
    ['mk', -1, ['mk', 'hr', 'sl']],
    ['mk', 1, ['hr', 'sl', 'mk']],
    ['hr', -1, ['hr', 'mk', 'sl']],
    ['sl', 1, ['hr', 'mk', 'sl']],
    ['sq', 1, ['hr', 'mk', 'sl']],
  ] as const)('%s by %d', (locale, by, moved) => {
    expect(move(['hr', 'mk', 'sl'], locale, by)).toEqual(moved);
  });

  test('down and up again is where it was, save at the end', () => {
    fc.assert(
      fc.property(languages, language, (list, locale) => {
        fc.pre(list.at(-1) !== locale);
        expect(move(move(list, locale, 1), locale, -1)).toEqual(list);
      }),
    );
  });
});
