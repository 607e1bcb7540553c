/** What Algolia brings back, as our interface has it. */
import type { Neighbours } from '#search/embedded/families.ts';
import { mark, snippet, type Tags } from '#search/highlight/mark.ts';
import type { QueryWord } from '#search/query/readQuery.ts';
import type { FilterName, RankingInfo, SearchHit, SearchParams, SearchResult } from '#search/searchClient.ts';
import type { ShownRecord } from './algoliaRecord.ts';
import { facetAttribute, FILTER_NAMES } from './algoliaSettings.ts';
import { type FoundIn, foundIn } from './foundIn.ts';

/** The part of Algolia's answer that is used. */
export interface AlgoliaResponse {
  readonly hits: readonly ShownRecord[];
  readonly nbHits: number;
  readonly nbPages: number;
  readonly page: number;
  readonly hitsPerPage: number;
  readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Asked {
  readonly words: readonly QueryWord[];
  readonly neighbours: Neighbours;
  readonly params: SearchParams;
}

export function algoliaResult(response: AlgoliaResponse, asked: Asked): SearchResult {
  const { hits, nbHits, nbPages, page, hitsPerPage } = response;
  const { params, words } = asked;
  const found = hits.map((record) => foundIn(record, words, asked.neighbours));
  const alsoSearched = alsoSearchedOf(found, asked.neighbours);
  return {
    query: params.query,
    hits: hits.map((record, at) => {
      const hit = makeHit(record, found[at] ?? [], params);
      return params.getRankingInfo === true
        ? { ...hit, _rankingInfo: rankingInfo(found[at] ?? [], nbHits - page * hitsPerPage - at) }
        : hit;
    }),
    nbHits,
    page,
    nbPages,
    hitsPerPage,
    ...(params.facets && { facets: readFacets(params.facets, response) }),
    ...(alsoSearched.length > 0 && { alsoSearched }),
  };
}

function makeHit(record: ShownRecord, found: readonly FoundIn[], params: SearchParams): SearchHit {
  const { page, anchor, url, type, title, heading, text, language, sectionLanguage, edition } = record;
  const tags: Tags = { pre: params.highlightPreTag ?? '<mark>', post: params.highlightPostTag ?? '</mark>' };
  const sought = found.map((each) => each.sought);
  const inLanguage = sectionLanguage ?? language;
  return {
    objectID: page + (edition === undefined ? '' : `@${edition}`) + (anchor === undefined ? '' : `#${anchor}`),
    page,
    url,
    type,
    title,
    ...(heading !== undefined && { heading }),
    language,
    ...(sectionLanguage !== undefined && { sectionLanguage }),
    ...(edition !== undefined && { edition }),
    _highlightResult: {
      title: { value: mark(title, language, sought, tags) },
      ...(heading !== undefined && { heading: { value: mark(heading, inLanguage, sought, tags) } }),
    },
    _snippetResult: { text: { value: snippet(text, inLanguage, sought, tags) } },
  };
}

/** Algolia compares hits criterion by criterion and has no score: here it is how many hits stand behind, and this one. */
function rankingInfo(found: readonly FoundIn[], score: number): RankingInfo {
  return { score, words: found.map(({ word, found: term }) => ({ word: word.text, found: term === undefined ? [] : [term] })) };
}

/** Words of the lexicon by which something was found. */
function alsoSearchedOf(found: readonly (readonly FoundIn[])[], neighbours: Neighbours): readonly string[] {
  const written = found.flat().flatMap(({ word, found: term }) => {
    if (term?.as !== 'neighbour') return [];
    const others = word.readings.flatMap(({ stem }) => neighbours.get(stem) ?? []);
    return others.filter(({ stem }) => stem === term.term).map((other) => other.word);
  });
  return [...new Set(written)];
}

function readFacets(names: readonly FilterName[], { facets = {} }: AlgoliaResponse): NonNullable<SearchResult['facets']> {
  const asked = FILTER_NAMES.filter((name) => names.includes(name));
  return Object.fromEntries(asked.map((name) => [name, facets[facetAttribute(name)] ?? {}]));
}
