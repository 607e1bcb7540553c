/** The list of hits, what else was looked for, and where to go from here. */
import Link from '@docusaurus/Link';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { FacetTerms } from '#model/catalogueEntry.ts';
import type { SearchResult } from '#search/searchClient.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { ElsewhereHits } from './ElsewhereHits.tsx';
import { Hit } from './Hit.tsx';
import { ResultPages } from './ResultPages.tsx';
import { isNarrowed, type SearchState } from './searchState.ts';
import { useResultsAddress } from './useResultsAddress.ts';
import { WaysOn } from './WaysOn.tsx';

interface Props {
  readonly result: SearchResult;
  readonly state: SearchState;
  readonly terms: FacetTerms;
  readonly busy: boolean;
}

export function Found({ result, state, terms, busy }: Props): ReactNode {
  const plural = usePlural();
  const count = useRef<HTMLHeadingElement>(null);
  usePageFocus(count, state.page);
  const { hits, nbHits, query, alsoSearched = [] } = result;
  return (
    <section className="found" aria-busy={busy} aria-labelledby="found">
      <h2 id="found" className="count" tabIndex={-1} ref={count}>
        <span role="status">{nbHits === 0 ? text('search.none', { query }) : plural('search.count', nbHits)}</span>
      </h2>
      {nbHits > 0 && alsoSearched.length > 0 && <p className="brief">{text('search.alsoSearched', { words: alsoSearched.join(', ') })}</p>}
      {nbHits === 0 && <Near result={result} />}
      {hits.length > 0 && (
        <ol className="cards" start={(state.page - 1) * result.hitsPerPage + 1}>
          {hits.map((hit) => (
            <Hit key={`${hit.type} ${hit.objectID}`} hit={hit} />
          ))}
        </ol>
      )}
      {nbHits > 0 && <ResultPages state={state} result={result} />}
      {state.page === 1 && <ElsewhereHits state={state} shown={hits} />}
      {nbHits === 0 && isNarrowed(state) && <p>{text('catalogue.none')}</p>}
      {nbHits === 0 && <WaysOn themes={terms.theme} />}
    </section>
  );
}

function Near({ result: { suggestions } }: { readonly result: SearchResult }): ReactNode {
  const resultsFor = useResultsAddress();
  if (suggestions === undefined || suggestions.length === 0) return null;
  return (
    <p>
      {text('search.try')}{' '}
      {suggestions.map((word, place) => (
        <span key={word}>
          {place > 0 && ', '}
          <Link to={resultsFor(word)}>{word}</Link>
        </span>
      ))}
    </p>
  );
}

/** Another page of results begins at its top, also for the keyboard; the first look at the results leaves the focus where it is. */
function usePageFocus(at: RefObject<HTMLElement | null>, page: number): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) at.current?.focus();
    before.current = page;
  }, [at, page]);
}
