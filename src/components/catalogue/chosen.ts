/** What is chosen in each facet, in the catalogue and among results. Pure. */
import { FACETS, type Facet } from '#model/facets.ts';

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export function perFacet<T>(read: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  const entries = FACETS.map((facet) => [facet, read(facet)] as const);
  // Object.fromEntries forgets that every facet is there.
  return Object.fromEntries(entries) as unknown as Readonly<Record<Facet, T>>;
}

export function toggle<S extends { readonly chosen: Chosen }>(selection: S, facet: Facet, value: string): S {
  const before = selection.chosen[facet];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...selection, chosen: { ...selection.chosen, [facet]: after } };
}
