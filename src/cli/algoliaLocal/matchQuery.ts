import { alternatives } from './alternatives.ts';
import type { CompiledIndex } from './compiledIndex.ts';
import { matchWord, type WordMatch } from './matchWord.ts';
import { words } from './records.ts';
import type { Query } from './settings.ts';

/** A record that answers a query: its number, and its answer to each word, if it has one. */
export interface Match {
  readonly record: number;
  readonly words: readonly (WordMatch | undefined)[];
}

/** Records that hold every word that is not optional; with nothing typed, all of them. `allows` is what the filters let through. */
export function matchQuery(index: CompiledIndex, query: Query, allows: (record: number) => boolean): readonly Match[] {
  const typed = words(query.query);
  const allowed = [...index.records.keys()].filter(allows);
  if (typed.length === 0) return allowed.map((record) => ({ record, words: [] }));
  const exactOnly = attributesWithoutTypos(index, query);
  const found = typed.map((word, at) => {
    const prefix = query.queryType === 'prefixAll' || (query.queryType === 'prefixLast' && at === typed.length - 1);
    return matchWord(index, alternatives(index, word, prefix, query), exactOnly);
  });
  const candidates = allowed.map((record) => ({ record, words: found.map((matches) => matches.get(record)) }));
  const optional = new Set([query.optionalWords].flat().flatMap(words));
  const isRequired = typed.map((word) => !optional.has(word));
  const matches = candidates.filter((candidate) => answers(candidate, isRequired));
  if (matches.length > 0 || query.removeWordsIfNoResults === 'none') return keepFewestTypos(matches, query);
  const noneRequired = typed.map(() => false);
  return keepFewestTypos(
    candidates.filter((candidate) => answers(candidate, noneRequired)),
    query,
  );
}

function answers({ words }: Match, isRequired: readonly boolean[]): boolean {
  return words.some((word) => word !== undefined) && words.every((word, at) => word !== undefined || !(isRequired[at] ?? true));
}

function attributesWithoutTypos({ attributes }: CompiledIndex, query: Query): ReadonlySet<number> {
  const numbers = [...attributes.keys()].filter((at) => query.disableTypoToleranceOnAttributes.includes(attributes[at]?.name ?? ''));
  return new Set(numbers);
}

/** `min` keeps the fewest typos there are, `strict` the two fewest. */
function keepFewestTypos(matches: readonly Match[], { typoTolerance }: Query): readonly Match[] {
  const most = typoTolerance === 'min' ? 1 : typoTolerance === 'strict' ? 2 : undefined;
  if (most === undefined) return matches;
  const kept = new Set([...new Set(matches.map(typosOf))].toSorted((a, b) => a - b).slice(0, most));
  return matches.filter((match) => kept.has(typosOf(match)));
}

export function typosOf({ words }: Match): number {
  return words.reduce((sum, word) => sum + (word?.typos ?? 0), 0);
}
