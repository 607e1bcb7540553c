import { DEFAULT_LOCALE, LOCALES, type Locale } from '#model/locale.ts';
import { homeLocale } from '#desk/site/homeLocale.ts';
import { firstTag, localesByTag } from './languages.ts';

const BUILT = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

function byPattern(languages: string, built: readonly Locale[] = BUILT): Locale | undefined {
  const tag = new RegExp(firstTag(built), 'i').exec(languages)?.[1];
  const locale = tag === undefined ? undefined : localesByTag(built).get(tag.toLowerCase());
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

test.each([
  ...LOCALES,
  'mk-MK,mk;q=0.9,en;q=0.8',
  'en-GB,en;q=0.9,mk;q=0.8',
  'de-AT,de;q=0.9,hr;q=0.3',
  'nb',
  'nb,nn;q=0.9,en;q=0.8,sq;q=0.7',
  'smk, mkx;q=0.9, de-SQ;q=0.8',
  '*',
  '',
  'x-,%%,;;',
  'sr-RS',
  'sr-Cyrl-RS,en;q=0.5',
  'SR-latn-rs, SR',
  'sh',
  'sr-ME',
  'sr-Latn-ME',
  'cnr-Cyrl-ME',
  'bs-Cyrl-BA',
  'sq-XK',
  'als',
  'ro , sl',
])('who writes %s is led as the hub’s own server leads', (languages) => {
  const headers = { 'accept-language': languages, 'sec-fetch-site': 'none' };
  expect(byPattern(languages)).toBe(homeLocale({ method: 'GET', url: '/', headers }, () => true));
});

test('nobody is led to what is not built', () => {
  expect(byPattern('sl,sq;q=0.5', ['sq'])).toBe('sq');
  expect(byPattern('sl', ['sq'])).toBeUndefined();
});
