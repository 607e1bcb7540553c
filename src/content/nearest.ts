/** How alike two names must be to suggest one for the other: half of their letter pairs. */
const ALIKE = 0.5;

/**
 * The known name most like the one somebody wrote, if any is alike: by Dice's coefficient over pairs of letters.
 * @example nearest('participatory-goverance', ['budgeting', 'participatory-governance']) // => 'participatory-governance'
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const pairs = letterPairs(written);
  let best: string | undefined;
  let bestScore = ALIKE;
  for (const name of known) {
    const score = similarity(pairs, letterPairs(name));
    if (score <= bestScore) continue;
    best = name;
    bestScore = score;
  }
  return best;
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = [...text.toLowerCase()];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
