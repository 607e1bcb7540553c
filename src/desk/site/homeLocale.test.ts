import { LOCALES } from '#model/locale.ts';
import { homeLocale, localeOf } from './homeLocale.ts';

const elsewhere = { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' };

function led(languages: string | undefined, headers: Readonly<Record<string, string>> = elsewhere, url = '/', method = 'GET') {
  const accepted = languages === undefined ? {} : { 'accept-language': languages };
  return homeLocale({ method, url, headers: { ...headers, ...accepted } }, (locale) => locale !== 'sl');
}

test.each([
  ['mk', 'mk'],
  ['mk-MK,mk;q=0.9,en;q=0.8', 'mk'],
  ['en-GB,en;q=0.9,mk;q=0.8', undefined],
  ['en;q=0.2, sq;q=0.9', 'sq'],
  ['de-AT,de;q=0.9,hr;q=0.3', 'hr'],
  ['nb', undefined],
  ['nb,nn;q=0.9,en;q=0.8,sq;q=0.7', undefined],
  ['mk;q=0', undefined],
  ['*', undefined],
  ['', undefined],
  [undefined, undefined],
  ['x-,%%,;;', undefined],
  ['sl,sq;q=0.5', 'sq'],
])('who reads %s is led to %s', (languages, locale) => {
  expect(led(languages)).toBe(locale);
});

test.each([
  ['a link of the hub', { 'sec-fetch-site': 'same-origin' }],
  ['a link, in a browser that tells no more', { referer: 'https://hub.example.org/mk/' }],
  ['a page loaded again', { ...elsewhere, 'cache-control': 'max-age=0' }],
  ['a page from before', { ...elsewhere, 'if-none-match': '"a"' }],
  ['a script, or what is fetched ahead', { ...elsewhere, 'sec-fetch-dest': 'empty' }],
])('%s gets the English page', (_, headers) => {
  expect(led('mk', headers)).toBeUndefined();
});

test.each([{}, { 'sec-fetch-site': 'cross-site', referer: 'https://elsewhere.example/' }, { 'sec-fetch-site': 'same-site' }])(
  'who comes by %j is led on',
  (headers) => {
    expect(led('mk', headers)).toBe('mk');
  },
);

test('only there, and only who asks for the page', () => {
  for (const url of ['/?en', '/sq/', '//', '/index.html']) expect(led('mk', elsewhere, url)).toBeUndefined();
  expect(led('mk', elsewhere, '/', 'HEAD')).toBeUndefined();
});

test.each([
  ['sr', 'sr'],
  ['sr-RS', 'sr'],
  ['sr-Cyrl-RS', 'sr'],
  ['sr-Latn', 'sr-Latn'],
  ['SR-latn-rs', 'sr-Latn'],
  ['sh', 'sr-Latn'],
  ['sr-ME', 'cnr'],
  ['sr-Latn-ME', 'cnr'],
  ['cnr', 'cnr'],
  ['cnr-Cyrl-ME', 'cnr'],
  ['bs-Cyrl-BA', 'bs'],
  ['sq-XK', 'sq'],
  ['als', 'sq'],
  ['ro', undefined],
])('%s is %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

test('every locale is its own', () => {
  expect(LOCALES.map(localeOf)).toEqual(LOCALES);
});
