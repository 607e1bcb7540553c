/** What the engine answers to the address. */
import { useEffect, useEffectEvent, useMemo, type ReactNode } from 'react';
import type { FacetTerms } from '#model/catalogueEntry.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { Failure } from './Failure.tsx';
import { Found } from './Found.tsx';
import { addRecentSearch } from './recentSearches.ts';
import { countsOf, pageRequests } from './requests.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { isNarrowed, type SearchState } from './searchState.ts';
import { useLatest } from './useLatest.ts';
import { useRecentSearches } from './useRecentSearches.ts';
import { useSearch } from './useSearch.ts';

interface Props {
  readonly state: SearchState;
  readonly terms: FacetTerms;
  readonly change: (state: SearchState) => void;
}

export function Results({ state, terms, change }: Props): ReactNode {
  const locale = useLocale();
  const { results, failure, again } = useSearch(pageRequests(state, locale));
  const shown = useLatest(useMemo(() => results && { results, state }, [results, state]));
  const [searches, keep] = useRecentSearches();
  const found = (results?.[0]?.nbHits ?? 0) > 0;
  const keepQuery = useEffectEvent((query: string) => keep(addRecentSearch(searches, query)));
  useEffect(() => {
    if (found) keepQuery(state.query);
  }, [found, state.query]);
  if (failure !== undefined) return <Failure reason={failure} again={again} />;
  const first = shown?.results[0];
  if (shown === undefined || first === undefined) {
    return (
      <p role="status" aria-busy="true">
        {text('search.loading')}
      </p>
    );
  }
  const body = <Found result={first} state={shown.state} terms={terms} busy={results === undefined} />;
  if (first.nbHits === 0 && !isNarrowed(shown.state)) return body;
  return (
    <div className="columns">
      <SearchFilters terms={terms} counts={countsOf(shown.state.chosen, shown.results)} state={state} change={change} />
      {body}
    </div>
  );
}
