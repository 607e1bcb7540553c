/** Algolia counts at most two typos a word; a third only comes from a wrong first letter, and is not told apart here. */
const MOST_TYPOS = 2;

/**
 * Typos between a word typed and a word of the index, by Damerau and Levenshtein: a letter too many, missing, wrong, or two swapped.
 * A wrong first letter counts as two. With `prefix` the word typed may be the beginning of the other. Undefined above `most`.
 */
export function countTypos(typed: string, term: string, most: number, prefix: boolean): number | undefined {
  if (typed.length - term.length > most || (!prefix && term.length - typed.length > most)) return undefined;
  // The end of a long word costs nothing when its beginning is asked for.
  const edits = editDistance(typed, prefix ? term.slice(0, typed.length + most) : term, prefix);
  const typos = edits > 0 && typed[0] !== term[0] ? edits + 1 : edits;
  return typos <= Math.min(most, MOST_TYPOS) ? typos : undefined;
}

/** How many typos a word of this length may have. */
export function allowedTypos(length: number, sizeFor1: number, sizeFor2: number): number {
  if (length >= sizeFor2) return 2;
  return length >= sizeFor1 ? 1 : 0;
}

/** Optimal string alignment: a swap counts as one edit, and no letter is changed twice. */
function editDistance(from: string, to: string, prefix: boolean): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const wrong = from[row - 1] === to[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + wrong);
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        least = Math.min(least, at(beforeLast, column - 2) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return prefix ? Math.min(...last) : at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
