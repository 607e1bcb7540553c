/** The side menu of a shelf: folded on a phone, open beside the text on a desk. */
import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { isSamePath } from '@docusaurus/theme-common/internal';
import { useLocation } from '@docusaurus/router';
import type { ReactNode } from 'react';
import { DoneMark } from '../progress/DoneMark.tsx';
import { text } from '../text/messages.ts';
import { flattenSidebar, type MenuEntry } from './sidebar.ts';

export function LibraryMenu(): ReactNode {
  const sidebar = useDocsSidebar();
  const { pathname } = useLocation();
  if (sidebar === null) return null;
  return (
    <nav className="side" aria-label={text('library.shelf')}>
      <details className="fold">
        <summary>{text('library.shelf')}</summary>
        <p className="fold-title">
          <Link to="/library/">{text('library.title')}</Link>
        </p>
        <Entries items={sidebar.items} current={pathname} />
      </details>
    </nav>
  );
}

function Entries({ items, current }: { readonly items: readonly PropSidebarItem[]; readonly current: string }): ReactNode {
  return (
    <ul>
      {flattenSidebar(items).map((entry) => (
        <li key={entry.href}>
          <Entry entry={entry} current={current} /> {entry.doable && <DoneMark of={entry.doable} />}
          {entry.items.length > 0 && isInside(entry, current) && <Entries items={entry.items} current={current} />}
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry: { href, label, lang }, current }: { readonly entry: MenuEntry; readonly current: string }): ReactNode {
  return (
    <Link to={href} {...(lang && { lang })} {...(isSamePath(href, current) && { 'aria-current': 'page' as const })}>
      {label}
    </Link>
  );
}

/** Only the toolkit being read shows its steps: the menu stays short on a shelf of many. */
function isInside(entry: MenuEntry, current: string): boolean {
  return current.startsWith(entry.href);
}
