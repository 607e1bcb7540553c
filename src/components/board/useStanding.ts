import type { BoardCell } from '#model/translationBoard.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';

/** How a page stands in a language, in a few words each: `['2 sections have changed since', 'translated by machine, not reviewed']`. */
export function useStanding(): (cell: BoardCell) => readonly string[] {
  const plural = usePlural();
  return ({ task, status, stale, missing }) => {
    if (task === 'translate') return [text('board.untranslated')];
    if (status === undefined) return [text('board.isOriginal')];
    return [
      ...(stale > 0 ? [plural('board.stale', stale)] : []),
      ...(missing > 0 ? [plural('board.missing', missing)] : []),
      text(`board.status.${status}`),
    ];
  };
}
