/** The front door: what the hub is, one search field, ways in by need, what is new, in which languages. */
import Link from '@docusaurus/Link';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import type { ShownSituation } from '#model/situation.ts';
import { ResourceCard } from '../catalogue/ResourceCard.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { Shell } from '../shell/Shell.tsx';
import { Situations } from './Situations.tsx';
import { text, type MessageId } from '../text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './home.css';

interface Need {
  readonly to: string;
  readonly label: MessageId;
  readonly note: MessageId;
}

const NEEDS: readonly Need[] = [
  { to: '/library/#toolkits', label: 'home.need.share', note: 'home.need.share.note' },
  { to: '/catalogue/?theme=public-civil-partnership', label: 'home.need.partner', note: 'home.need.partner.note' },
  { to: '/library/#case-studies', label: 'home.need.cases', note: 'home.need.cases.note' },
  { to: '/library/#training', label: 'home.need.teach', note: 'home.need.teach.note' },
  { to: '/workshop/', label: 'home.need.workshop', note: 'home.need.workshop.note' },
  { to: '/paths/', label: 'home.need.path', note: 'home.need.path.note' },
  { to: '/practice/', label: 'home.need.exchange', note: 'home.need.exchange.note' },
  { to: '/submit/', label: 'home.need.submit', note: 'home.need.submit.note' },
  { to: '/correct/', label: 'home.need.correct', note: 'home.need.correct.note' },
];

const NEWEST = 3;

interface Props {
  readonly catalogue: readonly CatalogueEntry[];
  readonly situations: readonly ShownSituation[];
}

export default function HomePage({ catalogue, situations }: Props): ReactNode {
  const reports = catalogue.filter(({ type }) => type === 'report').toSorted((a, b) => b.published.localeCompare(a.published));
  return (
    <Shell title={text('hub.name')} description={text('home.claim')} className="home">
      <header className="hero">
        <h1>{text('home.claim')}</h1>
        <SearchField />
      </header>
      <Situations situations={situations} />
      <section aria-labelledby="needs">
        <h2 id="needs">{text('home.needs')}</h2>
        <ul className="needs">
          {NEEDS.map(({ to, label, note }) => (
            <li key={label}>
              <Link to={to}>{text(label)}</Link>
              <p>{text(note)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="newest">
        <h2 id="newest">{text('home.newest')}</h2>
        <ul className="cards">
          {reports.slice(0, NEWEST).map((entry) => (
            <ResourceCard key={entry.id} entry={entry} />
          ))}
        </ul>
        <p>
          <Link to="/practice/">{text('home.allReports')}</Link>
        </p>
      </section>
      <Languages />
    </Shell>
  );
}

function Languages(): ReactNode {
  const { createUrl } = useAlternatePageUtils();
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{text('home.languages')}</h2>
      <p>{text('home.languages.note')}</p>
      <ul className="inline languages">
        {LOCALES.map((tag) => (
          <li key={tag}>
            <a href={createUrl({ locale: tag, fullyQualified: false })} lang={tag} hrefLang={tag}>
              {LOCALE_FACTS[tag].label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
