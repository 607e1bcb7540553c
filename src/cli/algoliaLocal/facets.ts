import { type AlgoliaRecord, valuesOf } from './records.ts';
import { facetAttributes, type Query } from './settings.ts';

/** `[[a, b], c]`: (a or b) and c. An attribute that is not declared for faceting lets nothing through. */
export function filterBy(query: Query): (record: AlgoliaRecord) => boolean {
  const declared = facetAttributes(query);
  const filters = query.facetFilters.map((filter) => [filter].flat());
  return (record) => filters.every((conditions) => conditions.some((condition) => holds(record, condition, declared)));
}

function holds(record: AlgoliaRecord, condition: string, declared: ReadonlyMap<string, unknown>): boolean {
  const colon = condition.indexOf(':');
  const [name, wanted] = [condition.slice(0, colon), condition.slice(colon + 1)];
  if (!declared.has(name)) return false;
  const values = valuesOf(record, name);
  return wanted.startsWith('-') ? !values.includes(wanted.slice(1)) : values.includes(wanted);
}

/** How many records have each value: of all found, or of those left after deduplication where the attribute says so. */
export function countFacets(
  query: Query,
  found: readonly AlgoliaRecord[],
  distinct: readonly AlgoliaRecord[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const declared = [...facetAttributes(query)].filter(([, { filterOnly }]) => !filterOnly);
  const asked = declared.filter(([name]) => query.facets.includes('*') || query.facets.includes(name));
  const counted = asked.map(([name, { afterDistinct }]) => {
    const records = afterDistinct || query.facetingAfterDistinct ? distinct : found;
    return [name, countValues(records, name, query.maxValuesPerFacet)] as const;
  });
  return Object.fromEntries(counted.filter(([, counts]) => Object.keys(counts).length > 0));
}

function countValues(records: readonly AlgoliaRecord[], name: string, most: number): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const value of new Set(valuesOf(record, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a).slice(0, most));
}
