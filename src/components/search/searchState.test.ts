import fc from 'fast-check';
import { FACETS } from '#model/facets.ts';
import { perFacet, type Chosen } from '../catalogue/chosen.ts';
import { cleanQuery } from './query.ts';
import { isNarrowed, NOTHING_ASKED, readSearch, writeSearch, type SearchState } from './searchState.ts';

const KNOWN: Chosen = { ...perFacet(() => ['a', 'b']), type: ['module', 'report', 'term'], country: ['HR', 'RS'] };

function again(search: string): string {
  return writeSearch(readSearch(search, KNOWN));
}

test.each([
  ['', ''],
  ['?q=pogon', '?q=pogon'],
  ['?q=%20%E2%80%8Epogon', '?q=pogon'],
  ['?q=zurka&type=report&type=module&type=poster&colour=red', '?q=zurka&type=module&type=report'],
  ['?country=HR&q=a&page=3&country=HR', '?q=a&country=HR&page=3'],
  ['?q=a&page=1', '?q=a'],
  ['?q=a&page=-1', '?q=a'],
  ['?q=a&page=1e9', '?q=a'],
  ['?q=a&page=10000', '?q=a'],
  ['?type=report&page=2', ''],
  ['?q=%3Cb%3E%26%23', '?q=%3Cb%3E%26%23'],
  ['?q=%D8%00', '?q=%EF%BF%BD'],
])('%j is %j', (search, written) => {
  expect(again(search)).toBe(written);
});

const anyState: fc.Arbitrary<SearchState> = fc.record({
  query: fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(cleanQuery)
    .filter((query) => query !== ''),
  page: fc.integer({ min: 1, max: 999 }),
  chosen: fc.record(
    // Object.fromEntries forgets that every facet is there.
    Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...KNOWN[facet]])])) as Record<keyof Chosen, fc.Arbitrary<string[]>>,
  ),
});

test('an address leads back to what it was written for', () => {
  fc.assert(fc.property(anyState, (state) => expect(readSearch(writeSearch(state), KNOWN)).toEqual(state)));
});

test('any address is read, and then stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webQueryParameters(), fc.string()), (search) => {
      expect(again(again(`?q=${search}`))).toBe(again(`?q=${search}`));
    }),
  );
});

test('is narrowed by any choice', () => {
  expect(isNarrowed(NOTHING_ASKED)).toBe(false);
  expect(isNarrowed(readSearch('?q=a&level=b', KNOWN))).toBe(true);
});
