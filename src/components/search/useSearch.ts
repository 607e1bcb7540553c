import useBaseUrl from '@docusaurus/useBaseUrl';
import { useCallback, useEffect, useState } from 'react';
import type { SearchRequest, SearchResult } from '#search/searchClient.ts';
import type { SearchFailure } from '#search/searchError.ts';
import { failureOf } from './failureOf.ts';
import { useSiteClient } from './useSiteClient.ts';

export interface Search {
  /** Answers to the requests; absent while they are awaited, and after a failure. */
  readonly results?: readonly SearchResult[];
  readonly failure?: SearchFailure;
  readonly again: () => void;
}

/** What was answered since the page was loaded: going back shows it at once, at the place where the person was. */
const answers = new Map<string, readonly SearchResult[]>();
const REMEMBERED = 30;

function remember(key: string, results: readonly SearchResult[]): void {
  const oldest = answers.keys().next();
  if (answers.size >= REMEMBERED && !oldest.done) answers.delete(oldest.value);
  answers.set(key, results);
}

/** Asks the engine, `delay` ms after the last change. An answer to an earlier question is not shown. */
export function useSearch(requests: readonly SearchRequest[], delay = 0): Search {
  const siteClient = useSiteClient();
  const searchPage = useBaseUrl('/search/');
  // Requests are plain data: as text they are equal when they ask the same.
  const key = JSON.stringify(requests);
  const [last, setLast] = useState<{ readonly key: string; readonly failure?: SearchFailure }>();
  const ask = useCallback(
    async (asked: string): Promise<void> => {
      try {
        const client = await siteClient();
        const { results } = await client.search(JSON.parse(asked) as readonly SearchRequest[]);
        remember(asked, results);
        setLast({ key: asked });
        void import(/* webpackChunkName: "search-keep" */ './keepSearch.ts').then(
          (keeping) => keeping.keepSearch(results, searchPage),
          // Without a connection nothing more can be kept.
          () => undefined,
        );
      } catch (error) {
        setLast({ key: asked, failure: failureOf(error) });
      }
    },
    [siteClient, searchPage],
  );
  useEffect(() => {
    if (key === '[]' || answers.has(key)) return;
    const timer = setTimeout(() => void ask(key), delay);
    return () => clearTimeout(timer);
  }, [key, delay, ask]);
  const again = (): void => {
    setLast(undefined);
    void ask(key);
  };
  const results = answers.get(key);
  const failure = last?.key === key ? last.failure : undefined;
  return { ...(results && { results }), ...(failure && { failure }), again };
}
