/** Results of a search. The address says what is searched for, so it can be shared, bookmarked and gone back to. */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo, type ReactNode } from 'react';
import type { FacetTerms } from '#model/catalogueEntry.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { knownValues } from './facetOptions.ts';
import { RecentList } from './RecentList.tsx';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { NOTHING_ASKED, readSearch, writeSearch, type SearchState } from './searchState.ts';
import { WaysOn } from './WaysOn.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';

export default function SearchPage({ facets }: { readonly facets: FacetTerms }): ReactNode {
  const [state, change] = useSearchState(facets);
  const { query } = state;
  return (
    <Shell
      title={query === '' ? text('search.title') : text('search.titled', { query })}
      description={text('search.intro')}
      className="results"
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>{text('search.title')}</h1>
      <SearchField query={useIsBrowser() ? query : undefined} />
      <p className="no-script">
        {text('search.noscript')} <Link to="/catalogue/">{text('notFound.catalogue')}</Link>
      </p>
      {query === '' ? (
        <>
          <p className="brief">{text('search.intro')}</p>
          <RecentList />
          <WaysOn themes={facets.theme} />
        </>
      ) : (
        <Results state={state} terms={facets} change={change} />
      )}
    </Shell>
  );
}

function useSearchState(facets: FacetTerms): readonly [SearchState, (state: SearchState) => void] {
  const { search, pathname } = useLocation();
  const history = useHistory();
  // The HTML on the server knows no query; the first render in the browser must be the same.
  const inBrowser = useIsBrowser();
  const state = useMemo(() => (inBrowser ? readSearch(search, knownValues(facets)) : NOTHING_ASKED), [inBrowser, search, facets]);
  return [state, (next) => history.push(pathname + writeSearch(next))];
}
