/** The engine at Algolia: the same interface, the same analysis and the same marks as the one that comes with the site. */
import { LOCALES, type Locale } from '#model/locale.ts';
import type { Neighbours } from '#search/embedded/families.ts';
import { readQuery } from '#search/query/readQuery.ts';
import { localeOfIndex, type SearchClient, type SearchRequest } from '#search/searchClient.ts';
import { algoliaResult } from './algoliaHits.ts';
import { answerSearches, type Search } from './answerSearches.ts';
import { askWith } from './askAlgolia.ts';

export interface AlgoliaOptions {
  readonly appId: string;
  /** A key that may search and nothing else. */
  readonly searchKey: string;
  /** An origin asked instead of Algolia's own hosts, such as `http://127.0.0.1:8100`. */
  readonly host?: string;
  /** Languages that pages are in, whose rules the words typed are read by; all where nothing is said. */
  readonly languages?: readonly Locale[];
  /** The lexicon, to mark its words and to tell them: Algolia itself has it as synonyms. Without it, or when it fails, they are only found. */
  readonly neighbours?: (locale: Locale) => Promise<Neighbours>;
}

export function createAlgoliaClient({ appId, searchKey, host, languages = LOCALES, neighbours }: AlgoliaOptions): SearchClient {
  const ask = askWith(appId, searchKey, host);
  const lexicon = async (locale: Locale): Promise<Neighbours> => {
    const empty: Neighbours = new Map();
    return (await neighbours?.(locale).catch(() => empty)) ?? empty;
  };
  return {
    search: async (requests) => {
      const searches = await Promise.all(requests.map((request) => readRequest(request, languages, lexicon)));
      const answers = await answerSearches(searches, ask);
      return { results: answers.map(({ response, search }) => algoliaResult(response, search)) };
    },
  };
}

async function readRequest(
  { indexName: name, params }: SearchRequest,
  languages: readonly Locale[],
  lexicon: (locale: Locale) => Promise<Neighbours>,
): Promise<Search> {
  const locale = localeOfIndex(name);
  return { indexName: name, params, words: readQuery(params.query, { locale, languages }), neighbours: await lexicon(locale) };
}
