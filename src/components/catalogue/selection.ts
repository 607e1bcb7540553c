/** What the reader selected in the catalogue, and what is left of it: pure functions, the address ⇄ the state. */
import { fold } from '#language/fold.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { FACETS, valuesOf, type Facet } from '#model/facets.ts';
import { perFacet, type Chosen } from './chosen.ts';

export const SORTS = ['title', 'updated', 'minutes'] as const;
export type Sort = (typeof SORTS)[number];

export interface Selection {
  readonly query: string;
  readonly sort: Sort;
  readonly chosen: Chosen;
}

export const EVERYTHING: Selection = readSelection('', []);

/**
 * `'?q=pogon&type=module&type=toolkit&sort=updated'` to a selection. Unknown keys are ignored, and values under which nothing is filed:
 * they would leave nothing, and there is no box to uncheck them.
 */
export function readSelection(search: string, entries: readonly CatalogueEntry[]): Selection {
  const params = new URLSearchParams(search);
  const sort = params.get('sort');
  return {
    query: params.get('q') ?? '',
    sort: SORTS.find((name) => name === sort) ?? 'title',
    chosen: perFacet((facet) => {
      const known = new Set(entries.flatMap((entry) => valuesOf(entry, facet)));
      return [...new Set(params.getAll(facet))].filter((value) => known.has(value));
    }),
  };
}

/** The other way round; the empty selection is the empty string. */
export function writeSelection({ query, sort, chosen }: Selection): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'title') params.set('sort', sort);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** Entries that match: within a facet any chosen value, across facets all of them. */
export function select(entries: readonly CatalogueEntry[], selection: Selection, except?: Facet): readonly CatalogueEntry[] {
  const words = fold(selection.query).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      words.every((word) => fold(`${entry.title} ${entry.description}`).includes(word)) &&
      FACETS.every((facet) => facet === except || matches(entry, facet, selection.chosen[facet])),
  );
}

function matches(entry: CatalogueEntry, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(entry, facet).some((value) => chosen.includes(value));
}

/** How many entries each value of a facet would show, the other facets kept: `{toolkit: 1, module: 2}`. */
export function counts(entries: readonly CatalogueEntry[], selection: Selection, facet: Facet): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const entry of select(entries, selection, facet)) {
    for (const value of valuesOf(entry, facet)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

export function sortBy(entries: readonly CatalogueEntry[], sort: Sort): readonly CatalogueEntry[] {
  switch (sort) {
    case 'updated':
      return entries.toSorted((a, b) => b.updated.localeCompare(a.updated));
    case 'minutes':
      return entries.toSorted((a, b) => (a.minutes ?? a.readingMinutes) - (b.minutes ?? b.readingMinutes));
    case 'title':
      // The build sorted them by the locale's own order, which the browser may not know.
      return entries;
  }
}
