import { edited, removeSites } from '#content/testing/site.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import type { ShownMap } from '#model/place.ts';
import { overlayOf, textOf } from '#translation/testing/overlaid.ts';

afterAll(removeSites);

function place(id: string, name: string, cyrillic: string, latitude: number, longitude: number): string {
  const names = WRITTEN_LOCALES.map((locale) => `    ${locale}: ${locale === 'sr' || locale === 'mk' ? cyrillic : name}\n`).join('');
  return `- id: ${id}\n  country: HR\n  latitude: ${latitude}\n  longitude: ${longitude}\n  names:\n${names}`;
}

const PLACES = place('pula', 'Pula', 'Пула', 44.87, 13.85) + place('zagreb', 'Zagreb', 'Загреб', 45.81, 15.98);

function mapIn(locale: 'en' | 'mk' | 'sr-Latn', town = 'Pula'): ShownMap {
  const changes = {
    'data/places.yaml': PLACES,
    'data/organisations.yaml': edited('data/organisations.yaml', 'town: Pula', `town: ${town}`),
  };
  return JSON.parse(textOf(overlayOf(locale, changes), 'map.json')) as ShownMap;
}

test('eight countries, drawn once and small', () => {
  const { outlines, width, height } = mapIn('en');
  expect(outlines).toHaveLength(8);
  expect(outlines.every((outline) => /^M[\d.]/.test(outline))).toBe(true);
  expect(outlines.join('').length).toBeLessThan(40_000);
  expect(width).toBe(600);
  expect(height).toBeGreaterThan(400);
});

test('a town with what is there, in the reader’s language; one without anything is left out', () => {
  const { places } = mapIn('mk');
  expect(places.map(({ id, name, country }) => [id, name, country])).toEqual([['pula', 'Пула', 'Хрватска']]);
  expect(places[0]?.cases.map(({ id }) => id)).toEqual(['case']);
  expect(places[0]?.organisations).toEqual([{ id: 'studio', name: 'Studio', lang: 'hr' }]);
});

test('Pula lies in the west of the map, Zagreb to its north and east', () => {
  const [pula, zagreb] = mapIn('sr-Latn', 'Zagreb').places;
  expect(zagreb?.town.x).toBeGreaterThan(pula?.town.x ?? 600);
  expect(zagreb?.town.y).toBeLessThan(pula?.town.y ?? 0);
  expect(pula?.town.x).toBeLessThan(90);
  expect(pula?.pin).toEqual(pula?.town);
});
