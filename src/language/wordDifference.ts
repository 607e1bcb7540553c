import { diffWordsWithSpace } from 'diff';
import type { Difference, DifferencePart } from '#model/freshnessFacts.ts';

/** What has changed between two wordings, word by word. */
export function wordDifference(before: string, after: string): Difference {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }): DifferencePart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
}
