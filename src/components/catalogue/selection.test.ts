import fc from 'fast-check';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { FACETS, valuesOf, type Facet } from '#model/facets.ts';
import { toggle } from './chosen.ts';
import { counts, EVERYTHING, readSelection, select, sortBy, SORTS, writeSelection, type Selection } from './selection.ts';

const BASE: CatalogueEntry = {
  id: 'base',
  type: 'case-study',
  title: 'Title',
  description: 'Description',
  url: '/',
  language: 'en',
  originalLanguage: 'en',
  translations: ['en'],
  fallback: false,
  themes: [],
  countries: [],
  organisations: [],
  readingMinutes: 4,
  licence: 'CC-BY-4.0',
  published: '2026-01-02',
  updated: '2026-01-02',
  updatedLabel: '2 January 2026',
};

const theme = (id: string): { id: string; name: string } => ({ id, name: id });
const HR = { code: 'HR', name: 'Croatia' } as const;
const RS = { code: 'RS', name: 'Serbia' } as const;

const CATALOGUE: readonly CatalogueEntry[] = [
  {
    ...BASE,
    id: 'kit',
    type: 'toolkit',
    title: 'Šuplja dvorana',
    themes: [theme('space')],
    countries: [HR, RS],
    minutes: 600,
    updated: '2026-03-01',
  },
  {
    ...BASE,
    id: 'pogon',
    title: 'Pogon',
    description: 'How a hall is run',
    themes: [theme('space'), theme('law')],
    countries: [HR],
    translations: ['hr', 'en'],
  },
  {
    ...BASE,
    id: 'course',
    type: 'module',
    title: 'Who decides?',
    themes: [theme('law')],
    countries: [RS],
    minutes: 100,
    level: 'introductory',
    updated: '2026-02-01',
  },
  {
    ...BASE,
    id: 'visit',
    type: 'report',
    title: 'Ђачка посета',
    organisations: [{ id: 'studio', name: 'Studio', lang: 'hr' }],
    readingMinutes: 2,
  },
];

function idsOf(entries: readonly CatalogueEntry[]): readonly string[] {
  return entries.map(({ id }) => id);
}

/** What the reader sees at an address. */
function shownAt(search: string): readonly string[] {
  return idsOf(select(CATALOGUE, readSelection(search, CATALOGUE)));
}

describe('an address', () => {
  test.each([
    ['', ['kit', 'pogon', 'course', 'visit']],
    ['?type=toolkit', ['kit']],
    ['?type=toolkit&type=module', ['kit', 'course']],
    ['?theme=space&country=RS', ['kit']],
    ['?theme=law&theme=space&country=HR', ['kit', 'pogon']],
    ['?organisation=studio', ['visit']],
    ['?language=hr', ['pogon']],
    ['?level=introductory&duration=short', ['course']],
    ['?duration=long', ['kit']],
    ['?type=report&theme=law', []],
  ])('%j shows %j', (search, ids) => {
    expect(shownAt(search)).toEqual(ids);
  });

  test.each([
    ['hall', ['pogon']],
    ['HALL  run', ['pogon']],
    ['run pogon', ['pogon']],
    ['suplja', ['kit']],
    ['ŠUPLJA', ['kit']],
    ['Ђачка', ['visit']],
    ['hall studio', []],
    [' ', ['kit', 'pogon', 'course', 'visit']],
  ])('the words %j find %j', (words, ids) => {
    expect(shownAt(`?${new URLSearchParams({ q: words }).toString()}`)).toEqual(ids);
  });

  test('with keys and values nobody knows shows as much as without them', () => {
    expect(readSelection('?colour=red&type=poster&theme=law&theme=music&sort=size&language=', CATALOGUE)).toEqual(
      readSelection('?theme=law', CATALOGUE),
    );
  });

  test('of everything is empty', () => {
    expect(writeSelection(EVERYTHING)).toBe('');
  });
});

const known = (facet: Facet): readonly string[] => [...new Set(CATALOGUE.flatMap((entry) => valuesOf(entry, facet)))];
const chosen = fc.record(
  // Object.fromEntries forgets that every facet is there.
  Object.fromEntries(FACETS.map((facet) => [facet, fc.shuffledSubarray([...known(facet)])])) as Record<Facet, fc.Arbitrary<string[]>>,
);
const anySelection: fc.Arbitrary<Selection> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  sort: fc.constantFrom(...SORTS),
  chosen,
});
const value = fc.constantFrom(...FACETS.flatMap((facet) => known(facet).map((name) => [facet, name] as const)));

describe('for any selection', () => {
  test('its address leads back to it', () => {
    fc.assert(fc.property(anySelection, (selection) => expect(readSelection(writeSelection(selection), CATALOGUE)).toEqual(selection)));
  });

  test('any address is read, and then stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webQueryParameters(), fc.string()), (search) => {
        const written = writeSelection(readSelection(`?${search}`, CATALOGUE));
        expect(writeSelection(readSelection(written, CATALOGUE))).toBe(written);
      }),
    );
  });

  test('choosing a value twice changes nothing, choosing it once changes that facet alone', () => {
    fc.assert(
      fc.property(anySelection, value, (selection, [facet, name]) => {
        const once = toggle(selection, facet, name);
        expect(once.chosen[facet].includes(name)).toBe(!selection.chosen[facet].includes(name));
        expect({ ...once, chosen: { ...once.chosen, [facet]: selection.chosen[facet] } }).toEqual(selection);
        expect(toggle(once, facet, name).chosen[facet].toSorted()).toEqual(selection.chosen[facet].toSorted());
      }),
    );
  });

  test('a value counts the entries it alone would show in its facet, the other facets kept', () => {
    fc.assert(
      fc.property(anySelection, value, (selection, [facet, name]) => {
        const alone = { ...selection, chosen: { ...selection.chosen, [facet]: [name] } };
        expect(counts(CATALOGUE, selection, facet).get(name) ?? 0).toBe(select(CATALOGUE, alone).length);
      }),
    );
  });

  test('sorting neither adds nor loses an entry, and leaves the catalogue as it is', () => {
    const before = idsOf(CATALOGUE);
    for (const sort of SORTS) expect(idsOf(sortBy(CATALOGUE, sort)).toSorted()).toEqual(before.toSorted());
    expect(idsOf(CATALOGUE)).toEqual(before);
  });
});

test('counts keep the choices in other facets, not those in the same', () => {
  const selection = readSelection('?country=RS&type=module', CATALOGUE);
  expect(counts(CATALOGUE, selection, 'type')).toEqual(
    new Map([
      ['toolkit', 1],
      ['module', 1],
    ]),
  );
  expect(counts(CATALOGUE, selection, 'country')).toEqual(new Map([['RS', 1]]));
});

test.each([
  ['title', ['kit', 'pogon', 'course', 'visit']],
  ['updated', ['kit', 'course', 'pogon', 'visit']],
  ['minutes', ['visit', 'pogon', 'course', 'kit']],
] as const)('by %s: %j', (sort, ids) => {
  expect(idsOf(sortBy(CATALOGUE, sort))).toEqual(ids);
});

test.each([
  [1, 'short'],
  [120, 'short'],
  [121, 'day'],
  [480, 'day'],
  [481, 'long'],
])('%d min are %s', (minutes, band) => {
  expect(valuesOf({ ...BASE, minutes }, 'duration')).toEqual([band]);
});

test('what has no duration and no level is filed under none', () => {
  expect([...valuesOf(BASE, 'duration'), ...valuesOf(BASE, 'level')]).toEqual([]);
});
