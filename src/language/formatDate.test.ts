import { formatDate } from './formatDate.ts';

describe('formatDate', () => {
  test.each([
    ['2026-11-22', 'en', '22 November 2026'],
    ['2026-11', 'en', 'November 2026'],
    ['2026-01-01', 'sr', '1. јануар 2026.'],
    ['2026-01-01', 'sr-Latn', '1. januar 2026.'],
    ['2026-01', 'cnr', 'januar 2026.'],
    ['2026-11-22', 'hr', '22. studenoga 2026.'],
  ] as const)('%s in %s => %s', (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text);
  });
});
