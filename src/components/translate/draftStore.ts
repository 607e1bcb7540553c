/** The state of the editor outside React, so that typing draws one row anew; it is kept on the device as it is written. */
import type { Unit, Worksheet } from '#model/worksheet.ts';
import type { Device } from './device.ts';
import { mergeDrafts, NOTHING, parseDraft, writeDraft } from './draft.ts';
import { begin, hear, type Editing } from './editing.ts';
import { openDraft } from './openDraft.ts';
import { pieceOf, type DraftAnswer, type Piece } from './piece.ts';

/** `failed`: the device does not take what is written. */
export type Kept = 'nothing' | 'kept' | 'failed';

export interface DraftStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => Editing;
  readonly kept: () => Kept;
  /** The same object as long as nothing about the piece has changed. */
  readonly piece: (id: string) => Piece;
  /** Takes a step; what it changes in the draft is stored a moment later. */
  readonly change: (step: (state: Editing, at: number) => Editing) => void;
  /** Stores at once what waits to be stored. */
  readonly flush: () => void;
  /** Removes all that is kept. */
  readonly clear: () => void;
  /** Another tab has changed what is stored. */
  readonly hear: (stored: string | null) => void;
}

/** In milliseconds: long enough for a few letters, short enough that a crash costs no more than these. */
const DELAY = 250;
const EMPTY: Piece = { text: '', state: 'empty' };

export function createDraftStore({ sections, into }: Pick<Worksheet, 'sections' | 'into'>, device: Device): DraftStore {
  const units = sections.flatMap((section) => section.units);
  const pieceFor = pieceKeeper(units, into);
  const listeners = new Set<() => void>();
  const stored = device.read();
  let state = begin(openDraft(units, parseDraft(stored)));
  // Texts that have found another place, or are the hub's by now, must not come back from where they stood.
  let kept: Kept = stored === null ? 'nothing' : device.write(writeDraft(state.draft)) ? 'kept' : 'failed';
  let waiting: (() => void) | undefined;
  let last = 0;

  const tell = (): void => listeners.forEach((listener) => listener());
  /** Each step is later than the one before, however coarse the clock. */
  const now = (): number => (last = Math.max(device.now(), last + 1));
  const flush = (): void => {
    if (waiting === undefined) return;
    waiting();
    waiting = undefined;
    // What another tab has stored in the meantime must not be lost.
    kept = device.write(writeDraft(mergeDrafts(state.draft, parseDraft(device.read())))) ? 'kept' : 'failed';
    tell();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    kept: () => kept,
    piece: (id) => pieceFor(id, state.draft.answers.get(id)),
    change(step) {
      const { draft } = state;
      state = step(state, now());
      if (state.draft !== draft) waiting ??= device.later(flush, DELAY);
      tell();
    },
    flush,
    clear() {
      waiting?.();
      waiting = undefined;
      device.remove();
      state = begin(NOTHING);
      kept = 'nothing';
      tell();
    },
    hear(stored) {
      state = hear(stored === null ? undefined : parseDraft(stored))(state, now());
      tell();
    },
  };
}

/** Pieces are worked out once for each answer: to check a text means to parse it. */
function pieceKeeper(units: readonly Unit[], into: Worksheet['into']): (id: string, answer: DraftAnswer | undefined) => Piece {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Map<string, { readonly answer: DraftAnswer | undefined; readonly piece: Piece }>();
  return (id, answer) => {
    const unit = byId.get(id);
    const before = known.get(id);
    if (unit === undefined) return EMPTY;
    if (before !== undefined && before.answer === answer) return before.piece;
    const piece = pieceOf(unit, answer, into);
    known.set(id, { answer, piece });
    return piece;
  };
}
