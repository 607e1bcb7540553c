import * as fc from 'fast-check';
import { detailsFaults } from './detailsFaults.ts';
import { NO_DETAILS, type EditorialDetails } from './record.ts';
import { detailsSchema } from './schema.ts';

const SOURCE = { key: 'report-2020', title: 'Izvještaj', publisher: 'Grad', language: 'hr', url: 'https://a.example/x', seen: '2026-11' };
const ORGANISATION = { id: 'primer', name: 'Пример', language: 'mk', country: 'MK', town: 'Тетово', source: 'https://a.example/' } as const;
const told = (details: Partial<EditorialDetails>): readonly string[] =>
  detailsFaults({ ...NO_DETAILS, ...details }).map(({ field, kind }) => `${field} ${kind}`);

test('details that are whole, or not begun, may be saved', () => {
  expect(told({})).toEqual([]);
  expect(told({ slug: 'kino', newOrganisation: ORGANISATION, sources: [SOURCE, { ...SOURCE, key: 'b', year: 2020 }] })).toEqual([]);
});

test('what is missing or written in another way is told at its field', () => {
  expect(told({ slug: 'Kino' })).toEqual(['details.slug not-a-name']);
  expect(told({ newOrganisation: { ...ORGANISATION, id: '', name: 'x', town: ' ', url: 'www.a.example', source: 'a' } })).toEqual([
    'details.newOrganisation.id missing',
    'details.newOrganisation.name missing',
    'details.newOrganisation.town missing',
    'details.newOrganisation.url not-an-address',
    'details.newOrganisation.source not-an-address',
  ]);
  expect(
    told({ sources: [{ key: 'Report', title: '', publisher: '', language: 'Croatian', url: 'ftp://a', seen: 'November', year: 20 }] }),
  ).toEqual([
    'details.sources.0.key not-a-name',
    'details.sources.0.title missing',
    'details.sources.0.publisher missing',
    'details.sources.0.language not-a-tag',
    'details.sources.0.year not-a-year',
    'details.sources.0.url not-an-address',
    'details.sources.0.seen not-a-month',
  ]);
  expect(told({ sources: [SOURCE, SOURCE] })).toEqual(['details.sources.1.key repeated']);
});

test('what passes here is taken by the desk', () => {
  const part = fc.constantFrom(
    '',
    'a',
    'ab',
    'a-b',
    'A b',
    'https://a.example/',
    'https://a',
    '2026-11',
    '2026-02-31',
    '2026-11-30',
    'hr',
    'sr-Latn',
  );
  const oneOf = fc.oneof(part, fc.string());
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(SOURCE)), oneOf, (field, value) => {
      const details = { ...NO_DETAILS, sources: [{ ...SOURCE, [field]: value }] };
      expect(detailsFaults(details).length > 0 || detailsSchema.safeParse(details).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
