import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { writtenSource, type WrittenLocale } from '#model/locale.ts';
import { useLocale } from './useLocale.ts';
import { text } from '../text/messages.ts';

const LICENCE = 'CC BY 4.0';
/** Widened from the configuration's literals, to be asked about any locale. */
const reviewed: readonly WrittenLocale[] = hubConfig.reviewedInterfaces;

export function Footer(): ReactNode {
  const interfaceLocale = writtenSource(useLocale());
  const feed = useBaseUrl('/practice/atom.xml');
  const workshop = useBaseUrl('/workshop/');
  return (
    <footer className="foot">
      <nav aria-label={text('footer.links')}>
        <ul>
          <li>
            <Link to="/about/">{text('footer.about')}</Link>
          </li>
          <li>
            <Link to="/search/">{text('search.title')}</Link>
          </li>
          <li>
            <Link to="/paths/">{text('paths.title')}</Link>
          </li>
          <li>
            {/* A plain link: the builder is not fetched before somebody goes there. */}
            <a href={workshop}>{text('workshop.title')}</a>
          </li>
          <li>
            <Link to="/glossary/">{text('glossary.title')}</Link>
          </li>
          <li>
            <Link to="/reading-languages/">{text('language.menu.settings')}</Link>
          </li>
          <li>
            <Link to="/progress/">{text('progress.title')}</Link>
          </li>
          <li>
            <Link to="/submit/">{text('submit.title')}</Link>
          </li>
          <li>
            <Link to="/correct/">{text('correct.title')}</Link>
          </li>
          <li>
            <Link to="/translations/">{text('board.title')}</Link>
          </li>
          <li>
            <Link to="/desk/">{text('desk.title')}</Link>
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
