/** Where one piece of a page stands: what the translator wrote on this device, laid over what the hub has. */
import { foldPiece } from '#language/foldSpace.ts';
import { misfit, type Misfit } from '#language/markdown/misfit.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Unit } from '#model/worksheet.ts';

export interface DraftAnswer {
  readonly text: string;
  /** The source it was written for. */
  readonly source: string;
  /** The source before that one, where the text was begun for another wording. */
  readonly previous?: string;
  /** Hash of the hub's translation when it was written. */
  readonly base: string;
  /** Whether the translator takes it to be right. */
  readonly right: boolean;
  /** When it was written, in milliseconds: of two texts the newer counts. */
  readonly at: number;
}

/** `empty`: no text. `wrong`: the hub cannot take it as it is. `look`: somebody must say that it is right. */
export type PieceState = 'empty' | 'wrong' | 'look' | 'done';

/** Why the hub cannot take a text. */
export type Fault = Misfit | { readonly kind: 'paragraphs' };

export interface Piece {
  readonly text: string;
  readonly state: PieceState;
  readonly fault?: Fault;
  /** The source the text was made from, where it was worded otherwise. */
  readonly previous?: string;
  /** What the hub has by now, where somebody has changed it since the answer was written. */
  readonly hubs?: string;
}

export function pieceOf(unit: Unit, answer: DraftAnswer | undefined, into: WrittenLocale): Piece {
  const text = answer?.text ?? unit.text;
  if (foldPiece(text) === '') return { text, state: 'empty' };
  const reworded = answer !== undefined && answer.source !== unit.source;
  const previous = reworded ? answer.source : (answer?.previous ?? unit.previous);
  const hubs = answer === undefined ? undefined : newerInHub(unit, answer);
  // What stands in the hub and needs no look was checked there.
  const fault = answer !== undefined || unit.fuzzy ? faultOf(unit, text, into) : undefined;
  const right = answer === undefined ? !unit.fuzzy : answer.right && !reworded && hubs === undefined;
  return {
    text,
    state: fault === undefined ? (right ? 'done' : 'look') : 'wrong',
    ...(fault && { fault }),
    ...(previous !== undefined && previous !== unit.source && { previous }),
    ...(hubs !== undefined && { hubs }),
  };
}

function newerInHub(unit: Unit, { base, text }: DraftAnswer): string | undefined {
  return base === unit.base || unit.text === '' || unit.text === foldPiece(text) ? undefined : unit.text;
}

/** Lines are joined when the text is taken over; paragraphs must not be. */
function faultOf(unit: Unit, text: string, into: WrittenLocale): Fault | undefined {
  return /\n\s*\n/.test(text.trim()) ? { kind: 'paragraphs' } : misfit(unit, foldPiece(text), into);
}

/** Whether there is something left to do. */
export function isOpen({ optional }: Unit, { state }: Piece): boolean {
  return state !== 'done' && !(state === 'empty' && optional === true);
}

/** The next answer when the translator types: right, unless the hub's newer text is still to be compared. */
export function typed(unit: Unit, before: DraftAnswer | undefined, text: string, at: number): DraftAnswer {
  const compared = before === undefined || newerInHub(unit, before) === undefined;
  return { ...settled(unit, before, text, true, at), ...(!compared && { base: before.base }) };
}

/** The next answer when the translator says that the text is right, or that it is not yet. */
export function settled(unit: Unit, before: DraftAnswer | undefined, text: string, right: boolean, at: number): DraftAnswer {
  const previous = before !== undefined && before.source !== unit.source ? before.source : before?.previous;
  return { text, source: unit.source, ...(previous !== undefined && { previous }), base: unit.base, right, at };
}
