import { diffArrays } from 'diff';
import type { Difference, DifferencePart } from '#model/freshnessFacts.ts';

/** Words in any script, white space within a line, and each other character by itself. The library's own words are Latin alone. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+|\r?\n|[^\S\r\n]+|./gsu;

/** Removed and added words together: beyond it the time grows to seconds, and nobody can read what is left in common. */
const MOST_EDITS = 1_000;

/**
 * What has changed between two wordings, word by word.
 * @example
 * wordDifference('две зими', 'три зими') // => две removed, три added, ` зими` same
 */
export function wordDifference(before: string, after: string): Difference {
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ value, added, removed }): DifferencePart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
}
