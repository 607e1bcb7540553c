/** What the results page shows, and its address: `?q=pogon&type=module&page=2`. Pure. */
import { FACETS } from '#model/facets.ts';
import { perFacet, type Chosen } from '../catalogue/chosen.ts';
import { cleanQuery } from './query.ts';

export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
  /** From 1, as people count. */
  readonly page: number;
}

export const NOTHING_ASKED: SearchState = { query: '', chosen: perFacet(() => []), page: 1 };

/** Reads the address. Unknown keys are ignored, and values no facet has: there is no box to uncheck them. */
export function readSearch(search: string, known: Chosen): SearchState {
  const params = new URLSearchParams(search);
  const page = params.get('page') ?? '';
  return {
    query: cleanQuery(params.get('q') ?? ''),
    chosen: perFacet((facet) => {
      const values = new Set(params.getAll(facet));
      return known[facet].filter((value) => values.has(value));
    }),
    // Nobody pages through thousands; a longer number is a mistake.
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
  };
}

/** The other way round; without a query there is nothing to say. */
export function writeSearch({ query, chosen, page }: SearchState): string {
  if (query === '') return '';
  const params = new URLSearchParams({ q: query });
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (page > 1) params.set('page', String(page));
  return `?${params.toString()}`;
}

export function isNarrowed({ chosen }: SearchState): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}
