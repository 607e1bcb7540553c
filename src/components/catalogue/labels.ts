/** The options of each facet, named in the reader's language. */
import type { CatalogueEntry, FacetTerm, FacetTerms } from '#model/catalogueEntry.ts';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { RESOURCE_TYPES } from '#model/resourceType.ts';
import { LEVELS } from '#model/level.ts';
import { text } from '../text/messages.ts';
import { DURATIONS, valuesOf, type Facet } from '#model/facets.ts';

/** The values of a facet that occur: names in the order the build sorted them, kinds and amounts in their natural order. */
export function options(entries: readonly CatalogueEntry[], terms: FacetTerms, facet: Facet): readonly FacetTerm[] {
  const occurring = new Set(entries.flatMap((entry) => valuesOf(entry, facet)));
  return allOptions(terms, facet).filter(({ value }) => occurring.has(value));
}

/** Every value a facet can have, whether or not something is filed under it. */
export function allOptions(terms: FacetTerms, facet: Facet): readonly FacetTerm[] {
  switch (facet) {
    case 'theme':
    case 'country':
    case 'organisation':
      return terms[facet];
    case 'language':
      return LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].label, lang: value }));
    case 'type':
      return RESOURCE_TYPES.map((value) => ({ value, label: text(`type.${value}`) }));
    case 'level':
      return LEVELS.map((value) => ({ value, label: text(`level.${value}`) }));
    case 'duration':
      return DURATIONS.map((value) => ({ value, label: text(`catalogue.duration.${value}`) }));
  }
}
