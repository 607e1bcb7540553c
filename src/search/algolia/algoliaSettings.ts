/**
 * How each index is searched. The rules of language are ours and already applied to records and queries, so everything that Algolia would
 * do by itself with words is off. Source of each: https://www.algolia.com/doc/api-reference/settings-api-parameters
 */
import { FACETS } from '#model/facets.ts';
import type { FilterName } from '#search/searchClient.ts';
import { SHOWN_ATTRIBUTES } from './algoliaRecord.ts';

/** What a result can be narrowed down by, in the order of the catalogue. */
export const FILTER_NAMES: readonly FilterName[] = [...FACETS, 'shown'];

/** Where a record has the values of a facet: apart from `type` and `language`, which say what the hit itself is. */
export function facetAttribute(name: FilterName): string {
  return `facets.${name}`;
}

export const ALGOLIA_SETTINGS = {
  // A word in the title counts more than in a heading, and there more than in the text; forms and stems of one place count the same.
  searchableAttributes: ['titleWords,titleStems', 'headingWords,headingStems', 'textWords,textStems'],
  // Counted after sections of one page have become one hit: a reader counts pages.
  attributesForFaceting: ['filterOnly(standing)', ...FILTER_NAMES.map((name) => `afterDistinct(${facetAttribute(name)})`)],
  attributeForDistinct: 'group',
  distinct: true,
  // One hit a page is chosen by this order, too, so the edition comes first. `words` only differs when words had become optional;
  // then a page that has all of them in another language is better than one that has some in the reader's. `exact` stands before
  // `proximity` because a beginning or a neighbour's word is a weaker answer than the word itself, however close to the others.
  ranking: ['asc(editionRank)', 'words', 'typo', 'asc(foreign)', 'exact', 'proximity', 'attribute', 'filters', 'custom'],
  // Equal sections: the one nearer to the beginning of its page.
  customRanking: ['asc(position)'],
  // The site's client says by itself what is a beginning and what is optional: see attempts.ts. These two are for other clients, such as
  // the dashboard's own search: a stem begins the forms of its word; and pages with some of the words are better than none.
  queryType: 'prefixAll',
  removeWordsIfNoResults: 'allOptional',
  // A neighbour's word is no exact answer.
  alternativesAsExact: [],
  exactOnSingleWordQuery: 'word',
  minWordSizefor1Typo: 4,
  minWordSizefor2Typos: 8,
  // Algolia's own rules of language: none of them knows hr, bs, cnr, sr, mk or sl, and ours have been applied.
  ignorePlurals: false,
  removeStopWords: false,
  decompoundQuery: false,
  advancedSyntax: false,
  // We mark the words found ourselves, as they are written: Algolia only sees them folded.
  attributesToRetrieve: [...SHOWN_ATTRIBUTES],
  attributesToHighlight: [],
  attributesToSnippet: [],
} as const;
