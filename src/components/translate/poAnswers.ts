/** Between what is kept on the device and a PO file. */
import { foldPiece } from '#language/foldSpace.ts';
import type { PoReadEntry } from '#language/po/parsePo.ts';
import type { Answer } from '#language/po/writePo.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Unit } from '#model/worksheet.ts';
import { pieceOf, type DraftAnswer } from './piece.ts';
import { placeAnswers } from './placeAnswers.ts';

/**
 * The answers for `writePo`. A text that the hub cannot take as it is goes out as unfinished: the hub then keeps it waiting, where it would
 * refuse the whole file because of it.
 */
export function answersForPo(
  units: readonly Unit[],
  answers: ReadonlyMap<string, DraftAnswer>,
  into: WrittenLocale,
): ReadonlyMap<string, Answer> {
  return new Map(
    units.flatMap((unit): [string, Answer][] => {
      const answer = answers.get(unit.id);
      if (answer === undefined) return [];
      const { state, fault } = pieceOf(unit, answer, into);
      // Paragraphs that must not be joined stay apart in the file, too.
      const text = fault?.kind === 'paragraphs' ? answer.text.trim() : foldPiece(answer.text);
      return [[unit.id, { text, fuzzy: state !== 'done' }]];
    }),
  );
}

/** An answer that has not come into the editor yet. */
type Brought = Omit<DraftAnswer, 'at'>;

/** What a file brings that stands neither on the device nor in the hub; texts for pieces that have gone are among `gone`. */
export function answersFromPo(
  units: readonly Unit[],
  answers: ReadonlyMap<string, DraftAnswer>,
  entries: readonly PoReadEntry[],
): { readonly taken: ReadonlyMap<string, Brought>; readonly gone: readonly Brought[] } {
  const written = new Map(entries.filter(({ text }) => text !== '').map((entry) => [entry.id, entry]));
  const { placed, gone } = placeAnswers(units, written);
  const taken = units.flatMap((unit): [string, Brought][] => {
    const entry = placed.get(unit.id);
    const known = answers.get(unit.id) ?? { text: unit.text, right: !unit.fuzzy, source: unit.source };
    if (entry === undefined || (foldPiece(entry.text) === foldPiece(known.text) && entry.fuzzy !== known.right)) return [];
    return [[unit.id, { ...answerOf(entry), ...(entry.base === '' && { base: unit.base }) }]];
  });
  return { taken: new Map(taken), gone: gone.map(answerOf) };
}

function answerOf({ text, source, base, fuzzy }: PoReadEntry): Brought {
  return { text, source, base, right: !fuzzy };
}

/** The same as if nothing had been written: what the hub has. */
export function asInHub({ text, source, base, fuzzy }: Unit, at: number): DraftAnswer {
  return { text, source, base, right: !fuzzy, at };
}
