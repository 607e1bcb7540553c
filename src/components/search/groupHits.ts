import type { FoundType } from '#search/pageRecord.ts';
import type { SearchHit } from '#search/searchClient.ts';

export interface HitGroup {
  readonly type: FoundType;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind of page: the kind of the best hit first, and within a kind the best first. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  return [...new Set(hits.map(({ type }) => type))].map((type) => ({ type, hits: hits.filter((hit) => hit.type === type) }));
}
