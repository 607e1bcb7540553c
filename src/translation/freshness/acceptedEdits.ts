/** Wordings declared equal in meaning. */
import type { AcceptedEdit } from '#model/translationRecord.ts';

/** Whether two hashes stand for wordings that mean the same; a chain of accepted edits counts as one. */
export type SameMeaning = (before: string, after: string) => boolean;

export function sameMeaning(edits: readonly AcceptedEdit[]): SameMeaning {
  const group = new Map<string, string>();
  const root = (hash: string): string => {
    let found = hash;
    for (let next = group.get(found); next !== undefined && next !== found; next = group.get(found)) found = next;
    return found;
  };
  for (const { before, after } of edits) group.set(root(before), root(after));
  return (before, after) => before === after || (edits.length > 0 && root(before) === root(after));
}
