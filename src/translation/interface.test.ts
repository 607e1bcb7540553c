import { createSite, removeSites } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import { interfaceStrings } from './interface.ts';

afterAll(removeSites);

function messages(texts: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(texts).map(([id, message]) => [id, { message }])));
}

const siteDir = createSite({
  'i18n/en/code.json': messages({ greeting: 'Hello, {name}', 'label.sr': 'Српски', count: 'a|{count} b', onlyEnglish: 'Search' }),
  'i18n/sr/code.json': messages({ greeting: 'Здраво, {name}', 'label.sr': 'Српски', count: 'Њива|{count} њиве|{count} ЊИВА' }),
  'i18n/mk/code.json': messages({ greeting: 'Здраво, {name}, ќе' }),
  'i18n/sq/code.json': '{',
});

function strings(locale: Locale): Record<string, string> {
  return Object.fromEntries(interfaceStrings(siteDir, locale));
}

test('a language has its own strings, and English ones where its own are missing', () => {
  expect(strings('sr')).toEqual({
    greeting: 'Здраво, {name}',
    'label.sr': 'Српски',
    count: 'Њива|{count} њиве|{count} ЊИВА',
    onlyEnglish: 'Search',
  });
  expect(strings('mk')).toMatchObject({ greeting: 'Здраво, {name}, ќе', onlyEnglish: 'Search' });
});

test('Serbian in Latin script is derived, placeholders and names of languages stay', () => {
  expect(strings('sr-Latn')).toEqual({
    greeting: 'Zdravo, {name}',
    'label.sr': 'Српски',
    count: 'Njiva|{count} njive|{count} NJIVA',
    onlyEnglish: 'Search',
  });
});

test('strings that cannot be read leave the English ones', () => {
  expect(strings('sq')).toEqual(strings('en'));
});
