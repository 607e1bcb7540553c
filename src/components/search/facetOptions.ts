/** What results can be narrowed down to: the catalogue's values, and the kinds of page that only search finds. */
import type { FacetTerm, FacetTerms } from '#model/catalogueEntry.ts';
import type { Facet } from '#model/facets.ts';
import type { FoundType } from '#search/pageRecord.ts';
import type { CountedTerm } from '../catalogue/FacetGroup.tsx';
import { allOptions } from '../catalogue/labels.ts';
import { perFacet, type Chosen } from '../catalogue/chosen.ts';
import { text } from '../text/messages.ts';
import type { Counts } from './requests.ts';

const TYPES: readonly FoundType[] = ['toolkit', 'toolkit-step', 'case-study', 'module', 'report', 'page', 'term'];

function optionsOf(terms: FacetTerms, facet: Facet): readonly FacetTerm[] {
  return facet === 'type' ? TYPES.map((value) => ({ value, label: text(`type.${value}`) })) : allOptions(terms, facet);
}

/** Every value an address can name. */
export function knownValues(terms: FacetTerms): Chosen {
  return perFacet((facet) => optionsOf(terms, facet).map(({ value }) => value));
}

/** The values something was found under, and those chosen, which must be there to be taken back. */
export function foundOptions(terms: FacetTerms, facet: Facet, counts: Counts, chosen: Chosen): readonly CountedTerm[] {
  return optionsOf(terms, facet)
    .map((term) => ({ ...term, count: counts[facet][term.value] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen[facet].includes(value));
}
