import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { facetTerms } from './catalogue.ts';

const ENTRY: CatalogueEntry = {
  id: 'a',
  type: 'report',
  title: 'A',
  description: 'A',
  url: '/practice/a/',
  language: 'en',
  originalLanguage: 'en',
  translations: ['en'],
  fallback: false,
  themes: [],
  countries: [],
  organisations: [],
  readingMinutes: 1,
  licence: 'CC-BY-4.0',
  published: '2026-11-22',
  updated: '2026-11-22',
  updatedLabel: '22 November 2026',
};

test('terms are sorted as the reader’s alphabet has them, each once', () => {
  const names = ['Žarko', 'Zora', 'Čavka', 'Cvet', 'Đak', 'Dunja'];
  const themes = names.map((name) => ({ id: name.toLowerCase(), name }));
  const { theme } = facetTerms(
    [
      { ...ENTRY, themes },
      { ...ENTRY, themes },
    ],
    'sr-Latn',
  );
  expect(theme.map(({ label }) => label)).toEqual(['Cvet', 'Čavka', 'Dunja', 'Đak', 'Zora', 'Žarko']);
});

test('Albanian sorts ë after e and ç after c', () => {
  const countries = ['Ëndrra', 'Era', 'Etika', 'Çati', 'Cili', 'Cys'].map((name) => ({ code: 'AL' as const, name }));
  const organisations = countries.map(({ name }) => ({ id: name, name, lang: 'sq' as const }));
  const { organisation } = facetTerms([{ ...ENTRY, organisations }], 'sq');
  expect(organisation.map(({ label }) => label)).toEqual(['Cili', 'Cys', 'Çati', 'Era', 'Etika', 'Ëndrra']);
  expect(organisation[0]).toEqual({ value: 'Cili', label: 'Cili', lang: 'sq' });
});
