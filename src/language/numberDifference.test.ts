import fc from 'fast-check';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { numberDifference } from './numberDifference.ts';
import { numerals } from './numerals.ts';
import { readNumbers } from './readNumbers.ts';

const normal = (text: string): readonly string[] => numerals(text).map((number) => number.normal);
const SAME = { lost: [], added: [] };

describe('numerals', () => {
  test.each([
    ['20,000 and 20.000 and 20 000', ['20000', '20000', '20000']],
    ['20\u00A0000, 20\u2009000, 20\u202F000, 20’000', ['20000', '20000', '20000', '20000']],
    ['1,234,567.8 and 1.234.567,8', ['1234567.8', '1234567.8']],
    ['1.5 and 1,50', ['1.5', '1.5']],
    ['10:30, 10.30, 10:00', ['10.3', '10.3', '10']],
    ['2011 300', ['2011', '300']],
    ['1, 2, 3 and 1,2,3', ['1', '2', '3', '1', '2', '3']],
    ['2011. godine, 2011-та, 1st, 20%, 20 %', ['2011', '2011', '1', '20', '20']],
    ['2011–2014, 5-7', ['2011', '2014', '5', '7']],
    ['007, 0.125, 0,125', ['7', '0.125', '0.125']],
    [
      '20 thousand, 20 tisuća, 1,5 milijuna, 1.5 million, 2 милиона, 1.25 thousand',
      ['20000', '20000', '1500000', '1500000', '2000000', '1250'],
    ],
  ])('%s', (text, expected) => {
    expect(normal(text)).toEqual(expected);
  });

  test('give what stands in the text', () => {
    expect(numerals('oko 20.000,5 ljudi')).toEqual([{ found: '20.000,5', normal: '20000.5' }]);
  });
});

describe('numberDifference', () => {
  test.each([
    ['thousands', 'In 2011, 20,000 came.', 'Godine 2011. došlo je 20.000 ljudi.'],
    [
      'a small number as a word, either way',
      'It took 3 meetings and two years.',
      'Trajalo je tri sastanka i 2 godine.'.replace('2', 'dvije'),
    ],
    ['a month as a word', 'On 12 May 2011', '12. 5. 2011.'],
    ['an ISO date', 'since 2011-05-12', 'od 12. maja 2011.'],
    ['days and months in another order', '5/12/2011', '12. 5. 2011.'],
    ['a century', 'in the 19th century', 'u XIX. stoljeću'],
    ['a century in Cyrillic text', 'in the 20th century', 'у XX веку'],
    ['a decade in words', 'in the 1990s', 'devedesetih godina'],
    ['a decade in short', 'in the 1990s', '90-ih godina'],
    ['a decade without an ending', 'in the 1990s', 'në vitet 1990'],
    ['two years, the second in short', '2011–12', '2011.–2012.'],
    ['a season over the turn of a century', '1999/00', '1999/2000'],
    ['percent', '15%', '15 posto'],
    ['a number said twice', '20 people; 20 votes', '20 ljudi, po jedan glas'],
    ['a time of day', 'at 10:30', 'u 10.30'],
  ])('forgives %s', (_what, source, translation) => {
    expect(numberDifference(source, translation)).toEqual(SAME);
    expect(numberDifference(translation, source)).toEqual(SAME);
  });

  test.each([
    ['another year', 'in 2011', '2012. godine', { lost: ['2011'], added: ['2012'] }],
    ['a lost number', '20,000 people', 'mnogo ljudi', { lost: ['20,000'], added: [] }],
    ['a number of its own', 'many people', '20.000 ljudi', { lost: [], added: ['20.000'] }],
    ['a zero too many', '2,000', '20.000', { lost: ['2,000'], added: ['20.000'] }],
    ['a decimal', '1.5%', '1,6 %', { lost: ['1.5'], added: ['1,6'] }],
    ['another small number', '3 meetings', '4 sastanka', { lost: ['3'], added: ['4'] }],
    ['thousands for millions', '2 million', '2 hiljade', { lost: ['2'], added: ['2'] }],
  ])('tells of %s', (_what, source, translation, expected) => {
    expect(numberDifference(source, translation)).toEqual(expected);
  });
});

const piece = fc.constantFrom('1', '12', '300', '2011', '.', ',', ' ', '\u00A0', '-', '–', '/', ':', 'XIX', 's', ' тисућ', '😀');

test('any text can be read, and differs from itself in nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 30 }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(numberDifference(text, text)).toEqual(SAME);
      for (const [form, found] of readNumbers(text).certain) {
        expect(form).toMatch(/^\d+(\.\d+)?$/);
        expect(text).toContain(found);
      }
    }),
  );
});

test('a number has the same normal form in the style of every language', () => {
  const locale = fc.constantFrom(...LOCALES);
  const number = fc.oneof(
    fc.nat(),
    fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100),
  );
  fc.assert(
    fc.property(number, locale, fc.boolean(), (value, tag, useGrouping) => {
      const text = new Intl.NumberFormat(LOCALE_FACTS[tag].intl, { maximumFractionDigits: 2, useGrouping }).format(value);
      expect([text, normal(text)]).toEqual([text, [String(value)]]);
    }),
  );
});

test('a long text is read in no time', () => {
  const start = performance.now();
  for (const text of ['1.234'.repeat(20_000), '1 234 '.repeat(20_000), '1'.repeat(100_000), 'X'.repeat(100_000), '1.'.repeat(50_000)])
    readNumbers(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
