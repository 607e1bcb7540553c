import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { ReactNode } from 'react';
import type { SearchResult } from '#search/searchClient.ts';
import { text } from '../text/messages.ts';
import { writeSearch, type SearchState } from './searchState.ts';

/** To the pages of results before and after; from a page there is not, back to the last one. */
export function ResultPages({ state, result: { nbPages } }: { readonly state: SearchState; readonly result: SearchResult }): ReactNode {
  const { pathname } = useLocation();
  const at = (page: number): string => pathname + writeSearch({ ...state, page });
  if (nbPages < 2 && state.page === 1) return null;
  return (
    <nav className="neighbours" aria-label={text('search.pages')}>
      {state.page > 1 && (
        <Link to={at(Math.max(1, Math.min(state.page - 1, nbPages)))} rel="prev">
          {text('page.previous')}
        </Link>
      )}
      {state.page < nbPages && (
        <Link to={at(state.page + 1)} rel="next">
          {text('page.next')}
        </Link>
      )}
    </nav>
  );
}
