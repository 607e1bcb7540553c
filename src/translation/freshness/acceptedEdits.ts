/** Wordings declared equal in meaning. */
import type { AcceptedEdit } from '#model/translationRecord.ts';

export interface Meanings {
  /** Whether two hashes stand for wordings that mean the same; a chain of accepted edits counts as one. */
  readonly same: (before: string, after: string) => boolean;
  /** Whether any edit of this wording has been accepted. */
  readonly edited: (hash: string) => boolean;
}

export function acceptedMeanings(edits: readonly AcceptedEdit[]): Meanings {
  const group = new Map<string, string>();
  const root = (hash: string): string => {
    let found = hash;
    for (let next = group.get(found); next !== undefined && next !== found; next = group.get(found)) found = next;
    return found;
  };
  for (const { before, after } of edits) group.set(root(before), root(after));
  const known = new Set(edits.flatMap(({ before, after }) => [before, after]));
  return {
    same: (before, after) => before === after || (edits.length > 0 && root(before) === root(after)),
    edited: (hash) => known.has(hash),
  };
}
