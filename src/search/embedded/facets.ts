/** Narrowing down, and counting what could be narrowed down by. */
import type { FilterName, SearchParams, SearchResult } from '../searchClient.ts';
import type { TitleRow } from './titles.ts';

/** All filters must hold; of a list of them, one. */
export function passes({ values }: TitleRow, filters: SearchParams['facetFilters'] = []): boolean {
  return filters.every((filter) => (typeof filter === 'string' ? [filter] : filter).some((each) => holds(values, each)));
}

/** `country:HR`; a value may hold colons of its own. */
function holds(values: TitleRow['values'], filter: string): boolean {
  const colon = filter.indexOf(':');
  return values[filter.slice(0, colon) as FilterName]?.includes(filter.slice(colon + 1)) ?? false;
}

export function countFacets(rows: readonly TitleRow[], names: readonly FilterName[]): NonNullable<SearchResult['facets']> {
  const counts: Partial<Record<FilterName, Record<string, number>>> = {};
  for (const name of names) {
    const own: Record<string, number> = {};
    for (const { values } of rows) for (const value of values[name] ?? []) own[value] = (own[value] ?? 0) + 1;
    counts[name] = own;
  }
  return counts;
}
