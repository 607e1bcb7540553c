import { type CompiledIndex, letterBits } from './compiledIndex.ts';
import type { Query } from './settings.ts';
import { allowedTypos, countTypos } from './typos.ts';

/** A term, or a row of terms, that answers a word of the query. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly typos: number;
  /** Counts for the criterion `exact`: the word itself, or a synonym where `alternativesAsExact` says so. */
  readonly exact: boolean;
}

/** Everything in the index that answers one word of the query: itself, words it begins, near spellings, synonyms. */
export function alternatives(index: CompiledIndex, word: string, prefix: boolean, query: Query): readonly Alternative[] {
  const found: Alternative[] = [];
  if (index.postings.has(word)) found.push({ terms: [word], typos: 0, exact: true });
  if (prefix) found.push(...beginningWith(index, word));
  found.push(...nearSpellings(index, word, prefix, query));
  // Synonyms answer whole words as they are typed: not beginnings, not typos.
  for (const terms of index.synonyms.get(word) ?? []) {
    const as = terms.length === 1 ? 'singleWordSynonym' : 'multiWordsSynonym';
    found.push({ terms, typos: 0, exact: query.alternativesAsExact.includes(as) });
  }
  return found;
}

function beginningWith({ terms }: CompiledIndex, word: string): readonly Alternative[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  const found: Alternative[] = [];
  for (const term of terms.slice(low)) {
    if (!term.startsWith(word)) break;
    if (term !== word) found.push({ terms: [term], typos: 0, exact: false });
  }
  return found;
}

function nearSpellings({ terms, letters }: CompiledIndex, word: string, prefix: boolean, query: Query): readonly Alternative[] {
  const { typoTolerance, minWordSizefor1Typo, minWordSizefor2Typos } = query;
  const most = allowedTypos(word.length, minWordSizefor1Typo, minWordSizefor2Typos);
  if (typoTolerance === false || typoTolerance === 'false' || most === 0) return [];
  const asked = letterBits(word);
  const found: Alternative[] = [];
  for (const [at, term] of terms.entries()) {
    if (bitCount(asked & ~(letters[at] ?? 0)) > most) continue;
    const typos = countTypos(word, term, most, prefix);
    if (typos !== undefined && typos > 0) found.push({ terms: [term], typos, exact: false });
  }
  return found;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
