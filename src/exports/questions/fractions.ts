/**
 * Shares of the whole mark that Moodle knows, in per cent; it refuses all others (`get_grade_options` in lib/questionlib.php).
 * Nine tenths of a right answer and the like are left out: nothing here needs them.
 */
const WHOLE_SHARES: Readonly<Record<number, string>> = {
  1: '100',
  2: '50',
  3: '33.33333',
  4: '25',
  5: '20',
  6: '16.66667',
  7: '14.28571',
  8: '12.5',
  9: '11.11111',
  10: '10',
  20: '5',
};

/**
 * What each of `count` right answers is worth, so that all together are worth 100.
 * @example rightShares(3) // => ['33.33333', '33.33333', '33.33333']
 */
export function rightShares(count: number): readonly string[] {
  const share = WHOLE_SHARES[count];
  if (share !== undefined) return Array.from({ length: count }, () => share);
  // Between 11 and 19: tens and fives that add up to 100. Beyond, twenty answers carry the mark.
  const tens = Math.max(0, 20 - count);
  return Array.from({ length: count }, (_, index) => (index < tens ? '10' : index < 20 ? '5' : '0'));
}

/**
 * What a wrong answer takes away: as much as a right one brings, as the hub itself scores; choosing all brings nothing then.
 * @example wrongShare(3) // => '-33.33333'
 */
export function wrongShare(rightCount: number): string {
  return `-${WHOLE_SHARES[rightCount] ?? '5'}`;
}
