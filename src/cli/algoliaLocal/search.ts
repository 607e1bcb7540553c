import type { CompiledIndex } from './compiledIndex.ts';
import { countFacets, filterBy } from './facets.ts';
import { matchQuery } from './matchQuery.ts';
import { type Ranked, rank } from './rank.ts';
import { type AlgoliaRecord, valuesOf } from './records.ts';
import type { Query } from './settings.ts';

/** No page reaches further than this (`paginationLimitedTo`). */
const FARTHEST_HIT = 1000;

/** Answers one query of a search request. */
export function search(index: CompiledIndex, query: Query): Record<string, unknown> {
  const start = performance.now();
  const passes = filterBy(query);
  const matches = matchQuery(index, query, (number) => {
    const record = index.records[number];
    return record !== undefined && passes(record);
  });
  const ranked = rank(index, query, matches);
  const { groups, hits } = deduplicate(ranked, query);
  const { page, hitsPerPage } = query;
  const onPage = new Set(groups.slice(page * hitsPerPage, Math.min((page + 1) * hitsPerPage, FARTHEST_HIT)));
  return {
    index: query.indexName,
    query: query.query,
    params: '',
    hits: hits.filter((hit) => onPage.has(groupOf(hit, query))).map((hit) => show(hit, query)),
    nbHits: groups.length,
    page,
    nbPages: Math.ceil(Math.min(groups.length, FARTHEST_HIT) / hitsPerPage),
    hitsPerPage,
    exhaustiveNbHits: true,
    exhaustiveTypo: true,
    processingTimeMS: Math.ceil(performance.now() - start),
    ...(query.facets.length > 0 && {
      facets: countFacets(
        query,
        ranked.map(({ record }) => record),
        hits.map(({ record }) => record),
      ),
    }),
  };
}

/** Of records with the same `attributeForDistinct`, the best one, or the best few. Groups stand where their best hit stood. */
function deduplicate(ranked: readonly Ranked[], query: Query): { groups: readonly string[]; hits: readonly Ranked[] } {
  const most = Number(query.distinct);
  const byGroup = new Map<string, Ranked[]>();
  for (const hit of ranked) {
    const group = groupOf(hit, query);
    const hits = byGroup.get(group);
    if (hits === undefined) byGroup.set(group, [hit]);
    else hits.push(hit);
  }
  const groups = [...byGroup.keys()];
  return { groups, hits: [...byGroup.values()].flatMap((hits) => (most === 0 ? hits : hits.slice(0, most))) };
}

function groupOf({ record }: Ranked, { attributeForDistinct, distinct }: Query): string {
  const value = attributeForDistinct === undefined || Number(distinct) === 0 ? undefined : valuesOf(record, attributeForDistinct)[0];
  return value === undefined ? `objectID:${record.objectID}` : `value:${value}`;
}

function show({ record, criteria }: Ranked, query: Query): Record<string, unknown> {
  const ranking = {
    nbTypos: criteria.typo,
    words: -criteria.words,
    proximityDistance: criteria.proximity,
    nbExactWords: -criteria.exact,
    firstMatchedWord: criteria.attribute,
    userScore: 0,
    filters: 0,
  };
  return { ...retrieve(record, query), ...(query.getRankingInfo && { _rankingInfo: ranking }) };
}

function retrieve(record: AlgoliaRecord, { attributesToRetrieve, unretrievableAttributes }: Query): AlgoliaRecord {
  const all = attributesToRetrieve.includes('*');
  const kept = Object.entries(record).filter(
    ([name]) => !unretrievableAttributes.includes(name) && (all || attributesToRetrieve.includes(name)),
  );
  return { ...Object.fromEntries(kept), objectID: record.objectID };
}
