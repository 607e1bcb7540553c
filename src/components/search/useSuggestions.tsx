/** What the list below the field offers: hits while a query stands in it, recent searches while it is empty. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { FoundType } from '#search/pageRecord.ts';
import type { SearchResult } from '#search/searchClient.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text, type MessageId } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { groupHits } from './groupHits.ts';
import { HitOption } from './HitOption.tsx';
import { addRecentSearch } from './recentSearches.ts';
import { instantRequests } from './requests.ts';
import type { Option, OptionGroup, Suggestions } from './suggestion.ts';
import { useLatest } from './useLatest.ts';
import { useRecentSearches } from './useRecentSearches.ts';
import { useResultsAddress } from './useResultsAddress.ts';
import { useSearch } from './useSearch.ts';

/** Milliseconds without a key after which what was typed is looked for. */
const PAUSE = 120;

const GROUPS: Readonly<Record<FoundType, MessageId>> = {
  toolkit: 'library.toolkits',
  'toolkit-step': 'search.steps',
  'case-study': 'library.cases',
  module: 'library.training',
  report: 'nav.practice',
  page: 'type.page',
  term: 'glossary.title',
};

export function useSuggestions(query: string): Suggestions {
  const locale = useLocale();
  const catalogue = useBaseUrl('/catalogue/');
  const count = usePlural();
  const resultsFor = useResultsAddress();
  const recent = useRecent(resultsFor);
  const titles = useSearch(instantRequests(query, locale, 'titles'), PAUSE);
  const { results, failure } = useSearch(instantRequests(query, locale, 'everything'), PAUSE);
  const whole = results?.[0];
  // Titles answer first; that they have nothing says nothing yet.
  const found = whole ?? titles.results?.find(({ nbHits }) => nbHits > 0);
  const result = useLatest(found);
  const search = (of: string): Option => ({ key: of, content: of, href: resultsFor(of) });
  if (query === '') return { groups: recent.groups };
  const wayOut: OptionGroup = { key: 'out', options: [{ key: 'out', content: text('notFound.catalogue'), href: catalogue }] };
  const failed = failure && text(`search.failed.${failure}`);
  if (failed !== undefined && found === undefined) return { message: failed, groups: [wayOut] };
  if (result === undefined) return { message: text('search.loading'), groups: [] };
  if (result.nbHits === 0) {
    const near: OptionGroup = { key: 'near', label: text('search.try'), options: (result.suggestions ?? []).map(search) };
    return { message: text('search.none', { query: result.query }), groups: near.options.length > 0 ? [near, wayOut] : [wayOut] };
  }
  const all: OptionGroup = { key: 'all', options: [{ ...search(query), content: text('search.all', { query }) }] };
  return {
    ...(failed !== undefined && { message: failed }),
    ...(whole && { count: count('search.count', whole.nbHits) }),
    groups: [...hitGroups(result, () => recent.add(query)), all],
  };
}

function hitGroups(result: SearchResult, pick: () => void): readonly OptionGroup[] {
  return groupHits(result.hits).map(({ type, hits }) => ({
    key: type,
    label: text(GROUPS[type]),
    options: hits.map((hit) => ({ key: hit.objectID, href: hit.url, page: true, pick, content: <HitOption hit={hit} /> })),
  }));
}

/** Recent searches as options: each can be taken away, and all of them. */
function useRecent(resultsFor: (query: string) => string): { groups: readonly OptionGroup[]; add: (query: string) => void } {
  const [searches, keep] = useRecentSearches();
  const add = (query: string): void => keep(addRecentSearch(searches, query));
  if (searches.length === 0) return { groups: [], add };
  const options = searches.map((query) => ({
    key: query,
    content: query,
    href: resultsFor(query),
    remove: () => keep(searches.filter((other) => other !== query)),
  }));
  const clear: Option = { key: 'clear', content: text('search.recent.clear'), pick: () => keep([]) };
  return {
    groups: [
      { key: 'recent', label: text('search.recent'), options },
      { key: 'clear', options: [clear] },
    ],
    add,
  };
}
