import type { Locale } from '#model/locale.ts';
import type { SearchParams, SearchResult } from '#search/searchClient.ts';

/** Asks the index of one locale. */
export type Search = (locale: Locale, query: string, params?: Omit<SearchParams, 'query'>) => Promise<SearchResult>;
