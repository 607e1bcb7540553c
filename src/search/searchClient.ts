/**
 * The one interface between what a person sees and the engines that answer: Algolia's `SearchClient`, cut down to what the hub uses.
 * Types follow algoliasearch 5 (https://www.algolia.com/doc/libraries/javascript/v5/methods/search/search/), so its client is one, too.
 */
import type { Facet } from '#model/facets.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { FoundType } from './pageRecord.ts';

export const HITS_PER_PAGE = 20;

export interface SearchParams {
  /** What the person typed, as it is. */
  readonly query: string;
  /** From 0. */
  readonly page?: number;
  /** `HITS_PER_PAGE` where nothing is said. */
  readonly hitsPerPage?: number;
  /** Facets to count values of, over everything found. */
  readonly facets?: readonly FilterName[];
  /** All must hold; of a list, one: `['type:module', ['country:HR', 'country:RS']]`. */
  readonly facetFilters?: readonly (string | readonly string[])[];
  /** What is put before and after a word that was found; `<mark>` and `</mark>` where nothing is said. */
  readonly highlightPreTag?: string;
  readonly highlightPostTag?: string;
  /** Ours: answer from the titles alone, which are at hand before any text is fetched; engines that have all at hand take no notice. */
  readonly titlesOnly?: boolean;
  /** Asks for `_rankingInfo`. */
  readonly getRankingInfo?: boolean;
}

/** What results can be narrowed down by: the catalogue's facets, and the language of the text found. */
export type FilterName = Facet | 'shown';

export interface SearchRequest {
  /** `indexName(locale)`: every locale has its own, which holds each page once, in the language its readers are shown. */
  readonly indexName: string;
  readonly params: SearchParams;
}

export interface SearchClient {
  /** Results in the order of the requests. Rejects with a `SearchError` when an engine cannot answer. */
  readonly search: (requests: readonly SearchRequest[]) => Promise<{ readonly results: readonly SearchResult[] }>;
}

export interface SearchResult {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** How many pages were found in all. */
  readonly nbHits: number;
  readonly page: number;
  readonly nbPages: number;
  readonly hitsPerPage: number;
  /** How many of the pages found have each value. */
  readonly facets?: Readonly<Partial<Record<FilterName, Readonly<Record<string, number>>>>>;
  /** Ours: words of the lexicon by which pages were found, which the words typed would not have found, as they are written. */
  readonly alsoSearched?: readonly string[];
  /** Ours, when nothing was found: words that would find something, best first, as they are written. */
  readonly suggestions?: readonly string[];
}

export interface SearchHit {
  /** `<page>` or `<page>#<anchor>`; of an edition other than the newest, with `@<edition>` behind the page. */
  readonly objectID: string;
  /** Id of the page, which its editions share. */
  readonly page: string;
  /** Path on this site, with the anchor of the section that was found. */
  readonly url: string;
  readonly type: FoundType;
  readonly title: string;
  /** Heading of the section that was found; absent where it is the title or the text before the first heading. */
  readonly heading?: string;
  /** Language of title and description. */
  readonly language: Locale;
  /** Language of heading and text, where it is not that of the page: sections that are not translated are shown in another. */
  readonly sectionLanguage?: Locale;
  /** Name of the edition, where the page was found in another than the newest; `current` is the working draft. */
  readonly edition?: string;
  /** The same texts with the found words marked, as they are written. */
  readonly _highlightResult: { readonly title: Highlighted; readonly heading?: Highlighted };
  readonly _snippetResult: { readonly text: Highlighted };
  readonly _rankingInfo?: RankingInfo;
}

export interface Highlighted {
  /** Plain text, never HTML, with the tags asked for around the words found. */
  readonly value: string;
}

/** Why a hit stands where it does. */
export interface RankingInfo {
  readonly score: number;
  /** By word typed: the words of the page it was found in, and how. */
  readonly words: readonly { readonly word: string; readonly found: readonly FoundWord[] }[];
}

export interface FoundWord {
  /** Folded, as the index has it. */
  readonly term: string;
  readonly as: MatchKind;
}

/** How a word of the index answers a word typed: the same, begins with it, another form, a word of the lexicon, a near spelling. */
export type MatchKind = 'exact' | 'prefix' | 'form' | 'neighbour' | 'typo';

/** @example indexName('sr-Latn') // => 'hub_sr-Latn' */
export function indexName(locale: Locale): string {
  return `hub_${locale}`;
}

/** The locale of an index; an index of another name is an error of ours. */
export function localeOfIndex(name: string): Locale {
  const locale = LOCALES.find((each) => indexName(each) === name);
  if (locale === undefined) throw new Error(`no index is called ${JSON.stringify(name)}: expected ${LOCALES.map(indexName).join(', ')}`);
  return locale;
}
