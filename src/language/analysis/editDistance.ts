/**
 * Optimal string alignment: how many letters were left out, put in, exchanged or swapped with their neighbour, up to a limit.
 * A swap is one slip of the fingers and counts as one; Levenshtein's distance, which the libraries give, counts two.
 */

/** @returns the distance, or `limit + 1` when it is more than the limit (1 or 2, say). */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = stepCost(one, other, row, column, before, last, current);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

function stepCost(
  one: string,
  other: string,
  row: number,
  column: number,
  before: readonly number[],
  last: readonly number[],
  current: readonly number[],
): number {
  const same = one[row - 1] === other[column - 1];
  const cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
  const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost;
}

/** The letters of a word as a set of 26 bits; digits and others count as none. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

/** Whether two words can be within `limit` edits, told by their letters: an edit takes one letter out and puts one in at most. */
export function mayBeNear(one: number, other: number, limit: number): boolean {
  return bits(one & ~other) <= limit && bits(other & ~one) <= limit;
}

/** Whether a word whose letters are `whole` can begin with one whose letters are `beginning`, one edit aside. */
export function mayBegin(beginning: number, whole: number): boolean {
  return bits(beginning & ~whole) <= 1;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many slips are forgiven in a word: none in short ones, where every neighbour is another word. */
export function forgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
