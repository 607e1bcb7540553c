import { PAGE_SCHEMAS } from './page.ts';

const COMMON = {
  id: 'a-page',
  title: 'A page',
  description: 'A sentence that is long enough to describe a page about a space.',
  themes: ['advocacy'],
  contributors: [{ id: 'hub-editors', roles: ['author'] }],
  published: '2026-11-22',
  updated: '2026-11-22',
};
const SOURCE = { key: 'a', title: 'A source', publisher: 'A publisher', language: 'en', url: 'https://example.org/', seen: '2026-11' };
const CASE = {
  ...COMMON,
  sources: [SOURCE],
  place: 'Mostar',
  period: { from: 2003 },
  governance: 'own-building',
  legalForm: 'association',
};

function complaints(type: keyof typeof PAGE_SCHEMAS, page: object): string[] {
  const { error } = PAGE_SCHEMAS[type].safeParse(page);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a case may begin and end in one year, but not end before it begins', () => {
  expect(complaints('case-study', { ...CASE, period: { from: 2015, to: 2015 } })).toEqual([]);
  expect(complaints('case-study', { ...CASE, period: { from: 2015, to: 2014 } })).toEqual([
    'period.to: expected a year that is not before `from`',
  ]);
});

test('the largest group is not below the smallest', () => {
  const module = { ...COMMON, level: 'introductory' };
  expect(complaints('module', { ...module, groupSize: { min: 6, max: 6 } })).toEqual([]);
  expect(complaints('module', { ...module, groupSize: { min: 6, max: 5 } })).toEqual([
    'groupSize.max: expected a number that is not below `min`',
  ]);
});

test('nothing is filed under a value twice', () => {
  expect(complaints('report', { ...COMMON, themes: ['advocacy', 'advocacy'], countries: ['BA', 'BA'] })).toEqual([
    'themes: expected every entry once',
    'countries: expected every entry once',
  ]);
});
