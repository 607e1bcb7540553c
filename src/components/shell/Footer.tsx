import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { writtenSource, type WrittenLocale } from '#model/locale.ts';
import { useLocale } from './useLocale.ts';
import { text, type MessageId } from '../text/messages.ts';

const LICENCE = 'CC BY 4.0';
/** Widened from the configuration's literals, to be asked about any locale. */
const reviewed: readonly WrittenLocale[] = hubConfig.reviewedInterfaces;

const LINKS: readonly { readonly to: string; readonly label: MessageId }[] = [
  { to: '/about/', label: 'footer.about' },
  { to: '/search/', label: 'search.title' },
  { to: '/themes/', label: 'themes.title' },
  { to: '/paths/', label: 'paths.title' },
  { to: '/compare/', label: 'compare.title' },
  { to: '/map/', label: 'map.title' },
  { to: '/organisations/', label: 'organisations.title' },
  { to: '/glossary/', label: 'glossary.title' },
  { to: '/reading-languages/', label: 'language.menu.settings' },
  { to: '/progress/', label: 'progress.title' },
  { to: '/offline/', label: 'offline.title' },
  { to: '/submit/', label: 'submit.title' },
  { to: '/correct/', label: 'correct.title' },
  { to: '/translations/', label: 'board.title' },
  { to: '/desk/', label: 'desk.title' },
];

export function Footer(): ReactNode {
  const interfaceLocale = writtenSource(useLocale());
  const feed = useBaseUrl('/practice/atom.xml');
  const workshop = useBaseUrl('/workshop/');
  return (
    <footer className="foot">
      <nav aria-label={text('footer.links')}>
        <ul>
          {LINKS.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{text(label)}</Link>
            </li>
          ))}
          <li>
            {/* A plain link: the builder is not fetched before somebody goes there. */}
            <a href={workshop}>{text('workshop.title')}</a>
          </li>
          <li>
            <a href={feed}>{text('practice.feeds')}</a>
          </li>
        </ul>
      </nav>
      <p>{text('footer.licence', { licence: LICENCE })}</p>
      {!reviewed.includes(interfaceLocale) && <p>{text('footer.machine')}</p>}
      <p>
        <a href={hubConfig.network.url}>{text('footer.network')}</a>
      </p>
    </footer>
  );
}
