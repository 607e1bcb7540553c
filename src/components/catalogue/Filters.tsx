/** Search field, order and facets with counts. */
import { useId, type ReactNode } from 'react';
import type { CatalogueEntry, FacetTerms } from '#model/catalogueEntry.ts';
import { text } from '../text/messages.ts';
import { FACETS, type Facet } from '#model/facets.ts';
import { toggle } from './chosen.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { options } from './labels.ts';
import { counts, EVERYTHING, SORTS, writeSelection, type Selection } from './selection.ts';

interface Props {
  readonly catalogue: readonly CatalogueEntry[];
  readonly facets: FacetTerms;
  readonly selection: Selection;
  readonly change: (selection: Selection) => void;
}

export function Filters(props: Props): ReactNode {
  const { selection, change } = props;
  return (
    <form
      className="filters needs-script"
      role="search"
      aria-label={text('catalogue.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Query {...props} />
      <Order {...props} />
      <details className="fold">
        <summary>{text('catalogue.filters')}</summary>
        {FACETS.map((facet) => (
          <CountedFacet key={facet} facet={facet} {...props} />
        ))}
      </details>
      {writeSelection(selection) !== '' && (
        <button type="button" className="quiet" onClick={() => change(EVERYTHING)}>
          {text('catalogue.clear')}
        </button>
      )}
    </form>
  );
}

function Query({ selection, change }: Props): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{text('catalogue.query')}</label>
      <input
        id={id}
        type="search"
        value={selection.query}
        autoComplete="off"
        onChange={(event) => change({ ...selection, query: event.target.value })}
      />
    </p>
  );
}

function Order({ selection, change }: Props): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{text('catalogue.sort')}</label>
      <select
        id={id}
        value={selection.sort}
        onChange={(event) => change({ ...selection, sort: SORTS.find((sort) => sort === event.target.value) ?? 'title' })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {text(`catalogue.sort.${sort}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

function CountedFacet({ facet, catalogue, facets, selection, change }: Props & { readonly facet: Facet }): ReactNode {
  const all = options(catalogue, facets, facet);
  const found = counts(catalogue, selection, facet);
  if (all.length < 2) return null;
  return (
    <FacetGroup
      facet={facet}
      options={all.map((option) => ({ ...option, count: found.get(option.value) ?? 0 }))}
      chosen={selection.chosen[facet]}
      onToggle={(value) => change(toggle(selection, facet, value))}
    />
  );
}
