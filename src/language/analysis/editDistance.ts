/**
 * Optimal string alignment: how many letters were left out, put in, exchanged or swapped with their neighbour, up to a limit.
 * A swap is one slip of the fingers and counts as one; Levenshtein's distance, which the libraries give, counts two.
 */

/** Rows of the table, kept: a query compares thousands of words. The longest word that is read has 60 letters. */
const LONGEST = 64;
let [before, last, current] = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/** @returns the distance, or `limit + 1` when it is more than the limit (1 or 2, say). */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit || one.length > LONGEST || other.length > LONGEST) return limit + 1;
  for (let column = 0; column <= other.length; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row;
    if (fillRow(one, other, row) > limit) return limit + 1;
    [before, last, current] = [last, current, before];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

/** The least of the row: what follows can only be more. */
function fillRow(one: string, other: string, row: number): number {
  const letter = one.charCodeAt(row - 1);
  const letterBefore = row > 1 ? one.charCodeAt(row - 2) : -1;
  let least = row;
  for (let column = 1; column <= other.length; column += 1) {
    const same = letter === other.charCodeAt(column - 1);
    let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
    if (column > 1 && letter === other.charCodeAt(column - 2) && letterBefore === other.charCodeAt(column - 1)) {
      cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    }
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
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
