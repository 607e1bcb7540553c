/** The hub's translation memory: every piece that has been translated, with what it was translated from. */
import type { WrittenLocale } from '#model/locale.ts';
import type { Ledger } from '#translation/freshness/freshness.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { sameCut } from './align.ts';
import { piecesOf } from './pieces.ts';
import { similarity } from './similarity.ts';

interface Pair {
  readonly page: string;
  readonly source: string;
  readonly text: string;
}

export interface Memory {
  /** The translation of the piece most like this one, on the same page before others; undefined when none is like it. */
  readonly suggest: (from: WrittenLocale, source: string, page: string) => Pick<Pair, 'source' | 'text'> | undefined;
}

/** Below this a suggestion costs more to mend than to write anew (measured in the reference on translation: one word changed is 0.88). */
const ALIKE = 0.75;
/** The share of words two pieces must have in common before their letters are compared. */
const WORDS_IN_COMMON = 0.5;

export function buildMemory(pages: readonly PageVersions[], ledger: Ledger, into: WrittenLocale): Memory {
  const bySource = new Map<WrittenLocale, PairIndex>();
  for (const page of pages) {
    const record = ledger.recordOf(page.edition, into, page.id);
    const translation = page.translations.get(into);
    if (record === undefined || translation === undefined) continue;
    const index = bySource.get(record.from) ?? pairIndex();
    bySource.set(record.from, index);
    for (const [key, { source }] of Object.entries(record.sections)) {
      if (key === FRONT) continue;
      const [seen, own] = [piecesOf(key, source.join('\n')), piecesOf(key, translation.sections.get(key) ?? '')];
      if (!sameCut(seen, own)) continue;
      seen.forEach(({ markdown, translatable }, place) => {
        if (translatable) index.add({ page: page.id, source: markdown, text: own[place]?.markdown ?? '' });
      });
    }
  }
  return { suggest: (from, source, page) => bySource.get(from)?.find(source, page) };
}

interface PairIndex {
  readonly add: (pair: Pair) => void;
  readonly find: (source: string, page: string) => Pair | undefined;
}

/** Finds by words first: letters are compared with the few pieces that share enough of them. */
function pairIndex(): PairIndex {
  const pairs: Pair[] = [];
  const withWord = new Map<string, number[]>();
  return {
    add(pair) {
      for (const word of wordsOf(pair.source)) withWord.set(word, [...(withWord.get(word) ?? []), pairs.length]);
      pairs.push(pair);
    },
    find(source, page) {
      const words = wordsOf(source);
      const shared = new Map<number, number>();
      for (const word of words) for (const place of withWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
      const scored = [...shared].flatMap(([place, count]) => {
        const pair = pairs[place];
        if (pair === undefined || count < words.size * WORDS_IN_COMMON) return [];
        const score = similarity(pair.source, source);
        return score < ALIKE ? [] : [{ pair, score: pair.page === page ? score + 1 : score }];
      });
      return scored.toSorted((a, b) => b.score - a.score)[0]?.pair;
    },
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
