import { distance } from 'fastest-levenshtein';

/** How much two texts have in common, from 0 to 1: 1 less the share of letters that must be changed. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}
