/** Other ways through the reports: by theme, by year, by author, as a feed. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';

export function PracticePaths(): ReactNode {
  const base = useBaseUrl('/practice/');
  return (
    <nav className="paths" aria-label={text('practice.title')}>
      <ul className="inline">
        <li>
          <Link to="/practice/">{text('home.allReports')}</Link>
        </li>
        <li>
          <Link to="/practice/tags/">{text('practice.themes')}</Link>
        </li>
        <li>
          <Link to="/practice/archive/">{text('practice.archive')}</Link>
        </li>
        <li>
          <Link to="/practice/authors/">{text('practice.authors')}</Link>
        </li>
        <li>
          <a href={`${base}atom.xml`}>Atom</a> <a href={`${base}rss.xml`}>RSS</a> <a href={`${base}feed.json`}>JSON</a>
        </li>
      </ul>
    </nav>
  );
}
