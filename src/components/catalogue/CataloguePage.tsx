/** Everything there is, to be narrowed down. Without JavaScript it is the whole list. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { CatalogueEntry, FacetTerms } from '#model/catalogueEntry.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { Filters } from './Filters.tsx';
import { ResourceCard } from './ResourceCard.tsx';
import { select, sortBy } from './selection.ts';
import { useSelection } from './useSelection.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

interface Props {
  readonly catalogue: readonly CatalogueEntry[];
  readonly facets: FacetTerms;
}

export default function CataloguePage({ catalogue, facets }: Props): ReactNode {
  const [selection, change] = useSelection(catalogue);
  const plural = usePlural();
  const shown = sortBy(select(catalogue, selection), selection.sort);
  return (
    <Shell title={text('catalogue.title')} description={text('catalogue.intro')} className="catalogue">
      <h1>{text('catalogue.title')}</h1>
      <p className="lead">{text('catalogue.intro')}</p>
      <div className="columns">
        <Filters catalogue={catalogue} facets={facets} selection={selection} change={change} />
        <section aria-label={text('catalogue.title')}>
          <p className="count" role="status">
            {plural('catalogue.count', shown.length)}
          </p>
          {shown.length === 0 && <p>{text('catalogue.none')}</p>}
          <ul className="cards">
            {shown.map((entry) => (
              <ResourceCard key={entry.id} entry={entry} heading="h2" />
            ))}
          </ul>
          <p className="brief">
            <Link to="/submit/">{text('submit.title')}</Link> · <a href={useBaseUrl('/catalogue.json')}>{text('catalogue.data')}</a>
          </p>
        </section>
      </div>
    </Shell>
  );
}
