/** What can be offered to the translator of a piece: what was sent in before, else a piece like it elsewhere. */
import type { WrittenLocale } from '#model/locale.ts';
import type { PendingTranslation } from '#model/pendingTranslation.ts';
import type { Memory } from './memory.ts';
import type { Piece } from './pieces.ts';
import { similarity } from './similarity.ts';

export interface Suggestion {
  readonly origin: 'pending' | 'memory';
  readonly text: string;
  readonly fuzzy: boolean;
  /** The source it was made from, where that was worded otherwise. */
  readonly previous?: string;
}

/** A piece that waits was written for a wording of this one, which may have changed more than a memory's may differ. */
const REWORDED = 0.5;

export function suggestion(
  section: string,
  { markdown }: Piece,
  page: string,
  from: WrittenLocale,
  { pending, memory }: { readonly pending: PendingTranslation | undefined; readonly memory: Memory },
): Suggestion | undefined {
  return (
    waiting(section, markdown, pending?.from === from ? pending : undefined) ?? remembered(memory.suggest(from, markdown, page), markdown)
  );
}

function waiting(section: string, source: string, pending: PendingTranslation | undefined): Suggestion | undefined {
  const [best] = (pending?.pieces ?? [])
    .filter((piece) => piece.section === section)
    .map((piece) => ({ piece, score: piece.source === source ? 2 : similarity(piece.source, source) }))
    .filter(({ score }) => score >= REWORDED)
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const { piece } = best;
  if (piece.source === source) return { origin: 'pending', text: piece.text, fuzzy: piece.fuzzy };
  return { origin: 'pending', text: piece.text, fuzzy: true, previous: piece.source };
}

function remembered(found: { readonly source: string; readonly text: string } | undefined, source: string): Suggestion | undefined {
  if (found === undefined) return undefined;
  return { origin: 'memory', text: found.text, fuzzy: true, ...(found.source !== source && { previous: found.source }) };
}
