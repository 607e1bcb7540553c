import fc from 'fast-check';
import type * as z from 'zod';
import { dateField, dayOrMonthField, idField, languageTagField, urlField, yearField } from './fields.ts';

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

test.each(['a', 'kino-lumbardhi', '2012', 'step-2'])('%s is an id', (id) => {
  expect(accepts(idField, id)).toBe(true);
});

test.each(['', 'Kino', 'kino_lumbardhi', 'kino--lumbardhi', '-kino', 'kino-', 'kíno', 'кино', 'kino lumbardhi', 'kino\n'])(
  '%j is no id',
  (id) => {
    expect(accepts(idField, id)).toBe(false);
  },
);

describe('dates', () => {
  test.each(['2026-11', '2026-11-22', '2024-02-29'])('%s is a day or a month', (date) => {
    expect(accepts(dayOrMonthField, date)).toBe(true);
  });

  test.each(['2026', '2026-13', '2026-00', '2026-1', '26-11-22', '2026-11-31', '2026-02-29', '2026-11-22T10:00', '22.11.2026'])(
    '%s is neither',
    (date) => {
      expect(accepts(dayOrMonthField, date)).toBe(false);
    },
  );

  test('any day of the calendar is a date, and a day or month', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        expect([accepts(dateField, written), accepts(dayOrMonthField, written), accepts(dayOrMonthField, written.slice(0, 7))]).toEqual([
          true,
          true,
          true,
        ]);
      }),
    );
  });

  test.each([1799, 2101, 2012.5, '2012'])('%j is no year', (year) => {
    expect(accepts(yearField, year)).toBe(false);
  });
});

test.each(['https://example.org', 'http://zagreb.openinstitutions.net/rojc/', 'https://example.org/извор?a=b#c'])(
  '%s is an address',
  (url) => {
    expect(accepts(urlField, url)).toBe(true);
  },
);

test.each(['example.org', 'www.example.org', 'ftp://example.org', 'javascript:alert(1)', 'mailto:a@example.org', '/library/', 'https://'])(
  '%s is no address',
  (url) => {
    expect(accepts(urlField, url)).toBe(false);
  },
);

test.each(['hr', 'cnr', 'sr-Latn', 'de', 'zh-Hant-TW'])('%s is a tag of a language', (tag) => {
  expect(accepts(languageTagField, tag)).toBe(true);
});

test.each(['', 'h', 'HR', 'Croatian', 'sr_Latn', 'sr-', 'sr-L'])('%j is none', (tag) => {
  expect(accepts(languageTagField, tag)).toBe(false);
});
