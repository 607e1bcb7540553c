import { edited, removeSites } from '#content/testing/site.ts';
import type { ShownOrganisation, ShownTheme } from '#model/directory.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { overlayOf, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const words = (indent: string): string =>
  WRITTEN_LOCALES.map((locale) => `${indent}${locale}: ${locale === 'sr' || locale === 'mk' ? 'Ради' : 'Works'}\n`).join('');
const SERBIAN = `- id: magacin
  name: Магацин
  language: sr
  country: RS
  town: Београд
  source: https://example.org/a
  network: {role: member, since: 2021, source: https://example.org/b}
  about:
    sources: [https://example.org/a, https://example.org/c]
    text:
${words('      ')}`;
const ORGANISATIONS = { 'data/organisations.yaml': edited('data/organisations.yaml', '- id: studio', `${SERBIAN}- id: studio`) };

function organisations(locale: 'en' | 'sr' | 'sr-Latn'): readonly ShownOrganisation[] {
  return JSON.parse(textOf(overlayOf(locale, ORGANISATIONS), 'organisations.json')) as readonly ShownOrganisation[];
}

test('an organisation with its role, where all that stands, and the pages that speak of it', () => {
  const [studio, magacin] = organisations('en');
  expect(magacin).toMatchInlineSnapshot(`
{
  "about": "Works",
  "country": {
    "code": "RS",
    "name": "Serbia",
  },
  "id": "magacin",
  "lang": "sr",
  "name": "Магацин",
  "network": {
    "role": "member",
    "since": 2021,
    "source": "https://example.org/b",
  },
  "pages": [],
  "sources": [
    "https://example.org/a",
    "https://example.org/b",
    "https://example.org/c",
  ],
  "town": "Београд",
}
`);
  expect(studio?.pages.map(({ id }) => id)).toContain('case');
});

test('a Serbian name follows the script of its reader', () => {
  expect(organisations('sr').find(({ id }) => id === 'magacin')).toMatchObject({ name: 'Магацин', town: 'Београд', about: 'Ради' });
  const latin = organisations('sr-Latn').find(({ id }) => id === 'magacin');
  expect(latin).toMatchObject({ name: 'Magacin', town: 'Beograd', about: 'Radi' });
  expect(latin?.lang).toBeUndefined();
});

test('a theme with what it is about, and one that nobody has written of', () => {
  const changes = { 'data/themes.yaml': edited('data/themes.yaml', '- id: budgeting', `  intro:\n${words('    ')}- id: budgeting`) };
  const themes = JSON.parse(textOf(overlayOf('sr-Latn', changes), 'themes.json')) as readonly ShownTheme[];
  expect(themes.map(({ id, intro, pages }) => [id, intro, pages.length > 0])).toEqual([
    ['advocacy', 'Radi', true],
    ['budgeting', undefined, false],
  ]);
});
