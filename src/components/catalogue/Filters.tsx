/** Search field, order and facets with counts. */
import { useId, type ReactNode } from 'react';
import type { CatalogueEntry, FacetTerms } from '#model/catalogueEntry.ts';
import { text, type MessageId } from '../text/messages.ts';
import { FACETS, type Facet } from '#model/facets.ts';
import { options } from './labels.ts';
import { counts, EVERYTHING, SORTS, toggle, writeSelection, type Selection } from './selection.ts';

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
          <FacetGroup key={facet} facet={facet} {...props} />
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

const HEADINGS: Readonly<Record<Facet, MessageId>> = {
  type: 'catalogue.facet.type',
  theme: 'catalogue.facet.theme',
  country: 'catalogue.facet.country',
  organisation: 'catalogue.facet.organisation',
  language: 'catalogue.facet.language',
  level: 'catalogue.facet.level',
  duration: 'catalogue.facet.duration',
};

function FacetGroup({ facet, catalogue, facets, selection, change }: Props & { readonly facet: Facet }): ReactNode {
  const all = options(catalogue, facets, facet);
  const found = counts(catalogue, selection, facet);
  if (all.length < 2) return null;
  return (
    <fieldset>
      <legend>{text(HEADINGS[facet])}</legend>
      {all.map(({ value, label, lang }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            name={facet}
            value={value}
            checked={selection.chosen[facet].includes(value)}
            onChange={() => change(toggle(selection, facet, value))}
          />
          <span {...(lang && { lang })}>{label}</span> <small>{found.get(value) ?? 0}</small>
        </label>
      ))}
    </fieldset>
  );
}
