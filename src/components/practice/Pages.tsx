import Link from '@docusaurus/Link';
import type { Props } from '@theme/BlogListPage';
import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';

export function Pages({ metadata: { previousPage, nextPage } }: Pick<Props, 'metadata'>): ReactNode {
  if (!previousPage && !nextPage) return null;
  return (
    <nav className="neighbours" aria-label={text('practice.pages')}>
      {previousPage && (
        <Link to={previousPage} rel="prev">
          {text('practice.newer')}
        </Link>
      )}
      {nextPage && (
        <Link to={nextPage} rel="next">
          {text('practice.older')}
        </Link>
      )}
    </nav>
  );
}
