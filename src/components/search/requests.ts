/** What is asked of an engine for what a person sees, and what its answers say. Pure. */
import { FACETS, type Facet } from '#model/facets.ts';
import type { Locale } from '#model/locale.ts';
import { indexName, type SearchHit, type SearchParams, type SearchRequest, type SearchResult } from '#search/searchClient.ts';
import { perFacet, type Chosen } from '../catalogue/chosen.ts';
import { MARKS } from './marks.ts';
import type { SearchState } from './searchState.ts';

const PER_PAGE = 20;
const INSTANT = 7;
const ELSEWHERE = 5;

/** How many of the results have each value of each facet. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

function request(locale: Locale, params: SearchParams): SearchRequest {
  return { indexName: indexName(locale), params: { ...MARKS, ...params } };
}

/** What appears while a person types: from the titles, which are there soonest, and from everything. */
export function instantRequests(query: string, locale: Locale, from: 'titles' | 'everything'): readonly SearchRequest[] {
  if (query === '') return [];
  return [request(locale, { query, hitsPerPage: INSTANT, ...(from === 'titles' && { titlesOnly: true }) })];
}

/**
 * A page of results, and for each facet with a choice the same without that choice: what else could be chosen in it is counted
 * as if nothing were.
 */
export function pageRequests({ query, chosen, page }: SearchState, locale: Locale): readonly SearchRequest[] {
  const params = { query, page: page - 1, hitsPerPage: PER_PAGE, facets: FACETS, facetFilters: filters(chosen) };
  const counting = narrowed(chosen).map((facet) =>
    request(locale, { query, hitsPerPage: 0, facets: [facet], facetFilters: filters(chosen, facet) }),
  );
  return [request(locale, params), ...counting];
}

/** Texts in the other languages a person reads, in the order in which they read them. */
export function elsewhereRequests({ query, chosen }: SearchState, languages: readonly Locale[]): readonly SearchRequest[] {
  return languages.map((language) =>
    request(language, { query, hitsPerPage: ELSEWHERE, facetFilters: [...filters(chosen), [`shown:${language}`]] }),
  );
}

function filters(chosen: Chosen, except?: Facet): readonly (readonly string[])[] {
  return narrowed(chosen)
    .filter((facet) => facet !== except)
    .map((facet) => chosen[facet].map((value) => `${facet}:${value}`));
}

function narrowed(chosen: Chosen): readonly Facet[] {
  return FACETS.filter((facet) => chosen[facet].length > 0);
}

/** Counts from the answers to `pageRequests` for the same choice. */
export function countsOf(chosen: Chosen, [found, ...counting]: readonly SearchResult[]): Counts {
  return perFacet((facet) => {
    const place = narrowed(chosen).indexOf(facet);
    return (place === -1 ? found : counting[place])?.facets?.[facet] ?? {};
  });
}

export interface Elsewhere {
  readonly language: Locale;
  readonly hits: readonly SearchHit[];
}

/** Pages from the answers to `elsewhereRequests` that are not shown already, each in the first of the languages. */
export function elsewhereOf(
  languages: readonly Locale[],
  results: readonly SearchResult[],
  shown: readonly SearchHit[],
): readonly Elsewhere[] {
  const seen = new Set(shown.map(({ page }) => page));
  return languages.flatMap((language, place) => {
    const hits = (results[place]?.hits ?? []).filter(({ page }) => !seen.has(page));
    for (const { page } of hits) seen.add(page);
    return hits.length === 0 ? [] : [{ language, hits }];
  });
}
