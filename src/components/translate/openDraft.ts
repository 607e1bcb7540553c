/** A stored draft beside the page as it is today. */
import { foldPiece } from '#language/foldSpace.ts';
import type { Unit } from '#model/worksheet.ts';
import type { Draft } from './draft.ts';
import type { DraftAnswer } from './piece.ts';
import { placeAnswers } from './placeAnswers.ts';

/** Every text at the piece it was written for; what the hub has taken over in the meantime is no longer the device's to keep. */
export function openDraft(units: readonly Unit[], draft: Draft): Draft {
  const discarded = [...draft.gone].filter(([, { text }]) => text === '');
  // A piece that had gone may be back, in any section.
  const away = [...draft.gone].flatMap(([source, answer]) => (answer.text === '' ? [] : [[`/${source}`, answer] as const]));
  const { placed, gone } = placeAnswers(units, new Map([...draft.answers, ...away]));
  const texts = new Map(units.map((unit) => [unit.id, unit]));
  return {
    ...draft,
    answers: new Map([...placed].filter(([id, answer]) => !isTakenOver(texts.get(id), answer))),
    gone: new Map([...discarded, ...gone.filter(({ text }) => foldPiece(text) !== '').map((answer) => [answer.source, answer] as const)]),
  };
}

function isTakenOver(unit: Unit | undefined, { text, right }: DraftAnswer): boolean {
  return unit !== undefined && right && !unit.fuzzy && unit.origin === undefined && foldPiece(text) === unit.text;
}
