/** The engine that comes with the site: it answers from static files, fetched as they are needed. */
import type { Locale } from '#model/locale.ts';
import { readQuery } from '../query/readQuery.ts';
import type { Standing } from '../pageRecord.ts';
import { HITS_PER_PAGE, localeOfIndex, type SearchClient, type SearchParams, type SearchResult } from '../searchClient.ts';
import { SearchError } from '../searchError.ts';
import { countFacets, passes } from './facets.ts';
import { makeHit } from './hits.ts';
import { loadIndex, type LoadedIndex } from './loadedIndex.ts';
import { findCandidates } from './match.ts';
import { rank, type Ranked, type WordMatch } from './rank.ts';
import { soughtWords } from './sought.ts';
import { suggest } from './suggest.ts';

export interface EmbeddedOptions {
  /** Text of a file of an index; undefined when there is no such file; rejects when the network fails. */
  readonly load: (indexName: string, file: string) => Promise<string | undefined>;
  /** Standings of documents that may be found; all where nothing is said. */
  readonly standings?: readonly Standing[];
}

export function createEmbeddedClient({ load, standings }: EmbeddedOptions): SearchClient {
  const indexes = new Map<string, Promise<LoadedIndex>>();
  const open = (name: string): Promise<LoadedIndex> => {
    const before = indexes.get(name);
    if (before !== undefined) return before;
    const loading = loadIndex((file) => load(name, file), standings);
    indexes.set(name, loading);
    // What failed is tried anew with the next query.
    loading.catch(() => indexes.delete(name));
    return loading;
  };
  const answer = async (name: string, params: SearchParams): Promise<SearchResult> => {
    const locale = localeOfIndex(name);
    try {
      return await answerFrom(await open(name), locale, params);
    } catch (error) {
      // A file that is gone: the site was built anew since this index was opened. Once more, with the new one.
      if (!(error instanceof SearchError) || error.reason !== 'damaged') throw error;
      indexes.delete(name);
      return answerFrom(await open(name), locale, params);
    }
  };
  return {
    search: async (requests) => ({ results: await Promise.all(requests.map((request) => answer(request.indexName, request.params))) }),
  };
}

async function answerFrom(index: LoadedIndex, locale: Locale, params: SearchParams): Promise<SearchResult> {
  const { query, page = 0, hitsPerPage = HITS_PER_PAGE, facets, facetFilters, titlesOnly = false } = params;
  const words = readQuery(query, { locale, languages: index.manifest.languages });
  const matches = await Promise.all(
    words.map(async (word): Promise<WordMatch> => ({ word, candidates: await findCandidates(word, { index, titlesOnly }) })),
  );
  const found = (words.length === 0 ? everything(index) : rank(matches, index, locale)).filter(({ doc }) => {
    const row = index.rows[doc];
    return row !== undefined && passes(row, facetFilters);
  });
  const sought = soughtWords(matches);
  const shown = found.slice(page * hitsPerPage, (page + 1) * hitsPerPage);
  const alsoSearched = alsoSearchedOf(found);
  return {
    query,
    hits: await Promise.all(shown.map((each) => makeHit(each, { index, matches, sought, params }))),
    nbHits: found.length,
    page,
    nbPages: Math.ceil(found.length / hitsPerPage),
    hitsPerPage,
    ...(facets && {
      facets: countFacets(
        found.flatMap(({ doc }) => index.rows[doc] ?? []),
        facets,
      ),
    }),
    ...(alsoSearched.length > 0 && { alsoSearched }),
    ...(found.length === 0 && words.length > 0 && { suggestions: suggest(words, index) }),
  };
}

/** What an empty query finds: every page of the newest edition, as Algolia answers it. */
function everything({ rows }: LoadedIndex): readonly Ranked[] {
  return rows.flatMap(({ standing }, doc) => (standing === 'newest' ? [{ doc, score: 0, whole: true, by: [] }] : []));
}

/** Words of the lexicon by which pages were found, which the words typed would not have found. */
function alsoSearchedOf(found: readonly Ranked[]): readonly string[] {
  return [
    ...new Set(found.flatMap(({ by }) => by.flatMap((each) => (each?.as === 'neighbour' && each.word !== undefined ? [each.word] : [])))),
  ];
}
