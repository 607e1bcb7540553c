/** The settings and parameters of Algolia this server knows; what it does not know it ignores, as Algolia never would. */
import * as z from 'zod';

const ADJUSTABLE = {
  removeWordsIfNoResults: z.enum(['none', 'lastWords', 'firstWords', 'allOptional']).default('none'),
  queryType: z.enum(['prefixLast', 'prefixAll', 'prefixNone']).default('prefixLast'),
  typoTolerance: z.union([z.boolean(), z.enum(['true', 'false', 'min', 'strict'])]).default(true),
  minWordSizefor1Typo: z.int().default(4),
  minWordSizefor2Typos: z.int().default(8),
  optionalWords: z.union([z.string(), z.array(z.string())]).default([]),
  attributesToRetrieve: z.array(z.string()).default(['*']),
  alternativesAsExact: z.array(z.string()).default(['ignorePlurals', 'singleWordSynonym']),
  disableTypoToleranceOnAttributes: z.array(z.string()).default([]),
  distinct: z.union([z.boolean(), z.int().min(0).max(4)]).default(false),
  hitsPerPage: z.int().min(1).max(1000).default(20),
  maxValuesPerFacet: z.int().default(100),
};

const DEFAULT_RANKING = ['typo', 'geo', 'words', 'filters', 'proximity', 'attribute', 'exact', 'custom'];

export const settingsSchema = z.object({
  ...ADJUSTABLE,
  searchableAttributes: z.array(z.string()).default([]),
  attributesForFaceting: z.array(z.string()).default([]),
  attributeForDistinct: z.string().optional(),
  customRanking: z.array(z.string()).default([]),
  ranking: z.array(z.string()).default(DEFAULT_RANKING),
  unretrievableAttributes: z.array(z.string()).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A query: its own parameters, and those of the index it overrides. */
export const querySchema = z.object({
  indexName: z.string(),
  query: z.string().default(''),
  page: z.int().min(0).default(0),
  facets: z.array(z.string()).default([]),
  facetFilters: z.array(z.union([z.string(), z.array(z.string())])).default([]),
  facetingAfterDistinct: z.boolean().default(false),
  getRankingInfo: z.boolean().default(false),
});
export type Query = z.infer<typeof querySchema> & Settings;

/** A query with the settings of its index beneath its own. */
export function readQuery(request: Record<string, unknown>, settings: Record<string, unknown>): Query {
  return { ...querySchema.parse(request), ...settingsSchema.parse({ ...settings, ...request }) };
}

export interface SearchableAttribute {
  readonly name: string;
  /** Attributes of one line of the setting have the same; 0 is best. */
  readonly priority: number;
  /** Whether a word counts more at the attribute's beginning. */
  readonly ordered: boolean;
}

/** `['title', 'unordered(text),note']`: a line of several attributes is unordered by itself. */
export function searchableAttributes(settings: Settings): readonly SearchableAttribute[] {
  return settings.searchableAttributes.flatMap((line, priority) => {
    const names = line.split(',').map((name) => name.trim());
    return names.map((name) => {
      const unordered = /^unordered\((.+)\)$/.exec(name)?.[1];
      return { name: unordered ?? name, priority, ordered: unordered === undefined && names.length === 1 };
    });
  });
}

export interface FacetAttribute {
  readonly afterDistinct: boolean;
  readonly filterOnly: boolean;
}

/** Attributes declared for faceting, by name. */
export function facetAttributes(settings: Settings): ReadonlyMap<string, FacetAttribute> {
  return new Map(
    settings.attributesForFaceting.map((declared) => [
      declared.replaceAll(/[a-zA-Z]+\(|\)/g, ''),
      { afterDistinct: declared.includes('afterDistinct('), filterOnly: declared.includes('filterOnly(') },
    ]),
  );
}
