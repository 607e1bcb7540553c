import type { ReactNode } from 'react';
import type { FacetTerms } from '#model/catalogueEntry.ts';
import { FACETS } from '#model/facets.ts';
import { FacetGroup } from '../catalogue/FacetGroup.tsx';
import { toggle } from '../catalogue/chosen.ts';
import { text } from '../text/messages.ts';
import { foundOptions } from './facetOptions.ts';
import type { Counts } from './requests.ts';
import { isNarrowed, NOTHING_ASKED, type SearchState } from './searchState.ts';

interface Props {
  readonly terms: FacetTerms;
  readonly counts: Counts;
  readonly state: SearchState;
  readonly change: (state: SearchState) => void;
}

export function SearchFilters({ terms, counts, state, change }: Props): ReactNode {
  const { chosen, query } = state;
  return (
    <form className="filters" aria-label={text('catalogue.filters')} onSubmit={(event) => event.preventDefault()}>
      <details className="fold">
        <summary>{text('catalogue.filters')}</summary>
        {FACETS.map((facet) => ({ facet, options: foundOptions(terms, facet, counts, chosen) }))
          .filter(({ options, facet }) => options.length > 1 || chosen[facet].length > 0)
          .map(({ facet, options }) => (
            <FacetGroup
              key={facet}
              facet={facet}
              options={options}
              chosen={chosen[facet]}
              // Another choice starts at its first page.
              onToggle={(value) => change({ ...toggle(state, facet, value), page: 1 })}
            />
          ))}
      </details>
      {isNarrowed(state) && (
        <button type="button" className="quiet" onClick={() => change({ ...NOTHING_ASKED, query })}>
          {text('catalogue.clear')}
        </button>
      )}
    </form>
  );
}
