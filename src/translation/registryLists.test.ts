import type { Registries } from '#content/data.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { registryLists } from './registryLists.ts';

const organisation = (id: string, name: string) =>
  [id, { id, name, language: 'sr', country: 'RS', town: 'Београд', source: 'https://example.org/' }] as const;
const theme = (id: string, label: string) =>
  [id, { id, labels: Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, label])) }] as const;

const REGISTRIES = {
  organisations: new Map([organisation('zmaj', 'Змај'), organisation('cvet', 'Цвет'), organisation('caj', 'Чај')]),
  themes: new Map([theme('spaces', 'Простори'), theme('money', 'Буџет')]),
  contributors: new Map(),
} as unknown as Registries;

test('editors are shown everything the registries have, also what no page names yet, as their alphabet has it', () => {
  const { organisations, themes } = registryLists(REGISTRIES, 'sr');
  expect(organisations.map(({ name }) => name)).toEqual(['Змај', 'Цвет', 'Чај']);
  expect(organisations[0]).toEqual({ id: 'zmaj', name: 'Змај', language: 'sr', town: 'Београд' });
  expect(themes).toEqual([
    { value: 'money', label: 'Буџет' },
    { value: 'spaces', label: 'Простори' },
  ]);
});

test('themes are named in the reader’s script', () => {
  expect(registryLists(REGISTRIES, 'sr-Latn').themes.map(({ label }) => label)).toEqual(['Budžet', 'Prostori']);
});
