/** Every organisation that pages speak of, by country. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownOrganisation } from '#model/directory.ts';
import { headings } from '../prose/elements.tsx';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { roleText } from './roleText.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

export type OrganisationLine = Omit<ShownOrganisation, 'about' | 'sources' | 'pages'> & { readonly pages: number };

export default function OrganisationsPage({ data }: { readonly data: readonly OrganisationLine[] }): ReactNode {
  const countries = new Map(data.map(({ country }) => [country.code, country.name]));
  return (
    <Shell title={text('organisations.title')} description={text('organisations.intro')} className="list">
      <h1>{text('organisations.title')}</h1>
      <p className="lead">{text('organisations.intro')}</p>
      {[...countries].map(([code, name]) => (
        <section key={code} aria-labelledby={code}>
          <headings.h2 id={code}>{name}</headings.h2>
          <ul>
            {data
              .filter(({ country }) => country.code === code)
              .map((line) => (
                <Line key={line.id} line={line} />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <Link to="/correct/">{text('organisations.correct')}</Link>
      </p>
    </Shell>
  );
}

function Line({ line }: { readonly line: OrganisationLine }): ReactNode {
  const { id, name, lang, town } = line;
  const role = roleText(line);
  return (
    <li>
      <Link to={`/organisations/${id}/`} {...(lang && { lang })}>
        {name}
      </Link>{' '}
      <span className="brief">
        <span {...(lang && { lang })}>{town}</span>
        {role !== undefined && ` · ${role}`}
      </span>
    </li>
  );
}
