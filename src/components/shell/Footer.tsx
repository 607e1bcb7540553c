import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { text } from '../text/messages.ts';

const LICENCE = 'CC BY 4.0';

export function Footer(): ReactNode {
  const feed = useBaseUrl('/practice/atom.xml');
  return (
    <footer className="foot">
      <nav aria-label={text('footer.links')}>
        <ul>
          <li>
            <Link to="/about/">{text('footer.about')}</Link>
          </li>
          <li>
            <Link to="/reading-languages/">{text('language.menu.settings')}</Link>
          </li>
          <li>
            <Link to="/correct/">{text('correct.title')}</Link>
          </li>
          <li>
            <a href={feed}>{text('practice.feeds')}</a>
          </li>
        </ul>
      </nav>
      <p>{text('footer.licence', { licence: LICENCE })}</p>
      <p>
        <a href={hubConfig.network.url}>{text('footer.network')}</a>
      </p>
    </footer>
  );
}
