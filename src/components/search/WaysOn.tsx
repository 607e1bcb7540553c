import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { FacetTerms } from '#model/catalogueEntry.ts';
import { text } from '../text/messages.ts';

/** Where a person can go who found nothing, or has not asked yet. */
export function WaysOn({ themes }: { readonly themes: FacetTerms['theme'] }): ReactNode {
  return (
    <>
      <h2>{text('search.ways')}</h2>
      <ul>
        <li>
          <Link to="/library/">{text('notFound.library')}</Link>
        </li>
        <li>
          <Link to="/catalogue/">{text('notFound.catalogue')}</Link>
        </li>
        <li>
          <Link to="/glossary/">{text('glossary.title')}</Link>
        </li>
      </ul>
      <h3>{text('catalogue.facet.theme')}</h3>
      <ul className="inline">
        {themes.map(({ value, label, lang }) => (
          <li key={value}>
            <Link to={`/catalogue/?theme=${value}`} {...(lang && { lang })}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
