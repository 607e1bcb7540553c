/** The pages before and after, in the order of the shelf. */
import Link from '@docusaurus/Link';
import type { PropNavigationLink } from '@docusaurus/plugin-content-docs';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { languageAt } from './sidebar.ts';

interface Props {
  readonly previous?: PropNavigationLink | undefined;
  readonly next?: PropNavigationLink | undefined;
}

export function Neighbours({ previous, next }: Props): ReactNode {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={text('page.around')}>
      {previous && <Neighbour rel="prev" label={text('page.previous')} {...previous} />}
      {next && <Neighbour rel="next" label={text('page.next')} {...next} />}
    </nav>
  );
}

function Neighbour({ rel, label, title, permalink }: PropNavigationLink & { rel: 'prev' | 'next'; label: string }): ReactNode {
  const items = useDocsSidebar()?.items ?? [];
  const lang = languageAt(items, permalink);
  return (
    <Link to={permalink} rel={rel}>
      <small>{label}</small> <span {...(lang && { lang })}>{title}</span>
    </Link>
  );
}
