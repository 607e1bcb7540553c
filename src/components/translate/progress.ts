/** How far a translation has come, and what comes next. */
import type { Unit } from '#model/worksheet.ts';
import { isOpen, type Piece } from './piece.ts';

export const FILTERS = ['all', 'open', 'look'] as const;
export type Filter = (typeof FILTERS)[number];

type PieceById = (id: string) => Piece;

export function countDone(units: readonly Unit[], piece: PieceById): number {
  return units.filter((unit) => !isOpen(unit, piece(unit.id))).length;
}

/** Ids of the pieces a filter shows. */
export function shownBy(filter: Filter, units: readonly Unit[], piece: PieceById): ReadonlySet<string> {
  return new Set(units.filter((unit) => passes(filter, unit, piece(unit.id))).map(({ id }) => id));
}

function passes(filter: Filter, unit: Unit, piece: Piece): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isOpen(unit, piece);
    case 'look':
      return piece.state === 'look' || piece.state === 'wrong';
  }
}

/** The next piece with something to do after the one named, from the beginning again after the last; undefined when nothing is left. */
export function nextOpen(units: readonly Unit[], piece: PieceById, after: string | undefined): string | undefined {
  const start = units.findIndex(({ id }) => id === after) + 1;
  const inOrder = [...units.slice(start), ...units.slice(0, start)];
  return inOrder.find((unit) => isOpen(unit, piece(unit.id)))?.id;
}
