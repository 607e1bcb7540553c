import { perFacet } from '../catalogue/chosen.ts';
import type { SearchHit, SearchResult } from '#search/searchClient.ts';
import { countsOf, elsewhereOf, elsewhereRequests, instantRequests, pageRequests } from './requests.ts';
import { NOTHING_ASKED, type SearchState } from './searchState.ts';

const STATE: SearchState = { ...NOTHING_ASKED, query: 'pogon' };
const NARROWED: SearchState = { ...STATE, chosen: { ...STATE.chosen, type: ['module', 'report'], country: ['HR'] } };

function result(facets: SearchResult['facets'], hits: readonly SearchHit[] = []): SearchResult {
  return { query: 'pogon', hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: 20, ...(facets && { facets }) };
}

function hit(page: string): SearchHit {
  const texts = { _highlightResult: { title: { value: page } }, _snippetResult: { text: { value: '' } } };
  return { objectID: page, page, url: `/${page}/`, type: 'module', title: page, language: 'en', ...texts };
}

test('while typing, few hits are asked for, with tags no text contains', () => {
  expect(instantRequests('pogon', 'sr-Latn', 'everything')).toEqual([
    { indexName: 'hub_sr-Latn', params: { query: 'pogon', hitsPerPage: 7, highlightPreTag: '\u0002', highlightPostTag: '\u0003' } },
  ]);
});

test('while typing, titles can be asked for alone, and nothing for nothing', () => {
  expect(instantRequests('pogon', 'sl', 'titles')[0]?.params.titlesOnly).toBe(true);
  expect(instantRequests('', 'sl', 'titles')).toEqual([]);
});

test('a page of results is one request, counted from 0', () => {
  const [first, ...others] = pageRequests({ ...STATE, page: 3 }, 'hr');
  expect(first?.params).toMatchObject({ page: 2, hitsPerPage: 20, facetFilters: [] });
  expect(others).toEqual([]);
});

test('each facet with a choice is counted without it', () => {
  const asked = pageRequests(NARROWED, 'hr').map(({ params: { facets, facetFilters } }) => [facets?.join(' '), facetFilters]);
  expect(asked).toEqual([
    ['type theme country organisation language level duration', [['type:module', 'type:report'], ['country:HR']]],
    ['type', [['country:HR']]],
    ['country', [['type:module', 'type:report']]],
  ]);
});

test('counts come from the request that was made for them', () => {
  const all = result({ type: { module: 1 }, theme: { space: 2 }, country: { HR: 3 } });
  const counts = countsOf(NARROWED.chosen, [all, result({ type: { module: 1, term: 4 } }), result({ country: { HR: 3, RS: 5 } })]);
  expect(counts).toEqual({ ...perFacet(() => ({})), type: { module: 1, term: 4 }, theme: { space: 2 }, country: { HR: 3, RS: 5 } });
});

test('other languages are asked for texts in that language alone', () => {
  const asked = elsewhereRequests(NARROWED, ['mk', 'sl']).map((request) => [request.indexName, request.params.facetFilters]);
  expect(asked).toEqual([
    ['hub_mk', [['type:module', 'type:report'], ['country:HR'], ['shown:mk']]],
    ['hub_sl', [['type:module', 'type:report'], ['country:HR'], ['shown:sl']]],
  ]);
});

test('no page is shown twice', () => {
  const results = [result(undefined, [hit('a'), hit('b')]), result(undefined, [hit('b'), hit('c')]), result(undefined, [hit('a')])];
  const shown = elsewhereOf(['mk', 'sl', 'sq'], results, [hit('a')]);
  expect(shown.map(({ language, hits }) => [language, hits.map(({ page }) => page)])).toEqual([
    ['mk', ['b']],
    ['sl', ['c']],
  ]);
});
