/** What public sources say of one organisation, and the pages of the hub that speak of it. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownOrganisation } from '#model/directory.ts';
import { headings } from '../prose/elements.tsx';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { ListedPages } from './ListedPages.tsx';
import { roleText } from './roleText.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

export default function OrganisationPage({ data: it }: { readonly data: ShownOrganisation }): ReactNode {
  const { name, lang, town, country, url, about, pages, sources } = it;
  const own = lang && { lang };
  return (
    <Shell title={name} description={about ?? text('organisations.intro')} className="plain">
      <h1 {...own}>{name}</h1>
      <p className="brief">
        <span {...own}>{town}</span>, {country.name}
      </p>
      {about !== undefined && <p className="lead">{about}</p>}
      <Role it={it} />
      {url !== undefined && (
        <p>
          <a href={url}>{text('organisations.site')}</a>
        </p>
      )}
      <headings.h2 id="pages">{text('organisations.pages')}</headings.h2>
      {pages.length === 0 ? <p>{text('organisations.noPages')}</p> : <ListedPages pages={pages} />}
      <headings.h2 id="sources">{text('organisations.sources')}</headings.h2>
      <ul className="addresses">
        {sources.map((source) => (
          <li key={source}>
            <a href={source}>{source}</a>
          </li>
        ))}
      </ul>
      <p className="actions">
        <Link to="/organisations/">{text('organisations.all')}</Link>
        <Link to="/correct/">{text('organisations.correct')}</Link>
      </p>
    </Shell>
  );
}

function Role({ it }: { readonly it: ShownOrganisation }): ReactNode {
  const role = roleText(it);
  if (role === undefined || it.network === undefined) return null;
  return (
    <p>
      {role} (<a href={it.network.source}>{text('organisations.bySource')}</a>)
    </p>
  );
}
