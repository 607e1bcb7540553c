import { LOCALES } from '#model/locale.ts';
import { ageInWords } from './ageInWords.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

test('an age is said in the unit one would say it in', () => {
  const ages = [
    '2026-11-26T11:59:50Z',
    '2026-11-26T10:30:00Z',
    '2026-11-25T13:00:00Z',
    '2026-11-23T12:00:00Z',
    '2026-10-01T12:00:00Z',
    '2026-08-01T00:00:00Z',
    '2024-01-01T00:00:00Z',
  ];
  expect(ages.map((time) => ageInWords(time, NOW, 'en'))).toMatchInlineSnapshot(`
[
  "1 minute ago",
  "90 minutes ago",
  "23 hours ago",
  "3 days ago",
  "56 days ago",
  "3 months ago",
  "2 years ago",
]
`);
});

test('a clock that is behind the desk’s does not look into the future', () => {
  expect(ageInWords('2026-11-26T12:05:00Z', NOW, 'en')).toBe('1 minute ago');
});

test('every locale has its own words, Montenegrin ijekavian ones', () => {
  expect(LOCALES.map((locale) => `${locale}: ${ageInWords('2026-11-23T12:00:00Z', NOW, locale)}`)).toMatchInlineSnapshot(`
[
  "en: 3 days ago",
  "sq: 3 ditë më parë",
  "bs: prije 3 dana",
  "hr: prije 3 dana",
  "cnr: prije 3 dana",
  "mk: пред 3 дена",
  "sl: pred 3 dnevi",
  "sr: пре 3 дана",
  "sr-Latn: pre 3 dana",
]
`);
});
