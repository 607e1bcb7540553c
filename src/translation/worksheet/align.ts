/** Finds, for each piece of a source as it is now, what its translation says; both through the source as the translator saw it. */
import { diffArrays } from 'diff';
import { withCarriers } from '#translation/editing/carryOver.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import type { Piece } from './pieces.ts';
import { similarity } from './similarity.ts';

export interface Aligned {
  /** The translation as it stands; empty when there is none. */
  readonly own: string;
  /** The source it was made from, where that was worded otherwise. */
  readonly previous?: string;
  /** Whether somebody must look at it: the source has changed, or nobody knows what it was made from. */
  readonly fuzzy: boolean;
}

const NOTHING: Aligned = { own: '', fuzzy: false };
/** Below this a changed piece has more in common with no piece than with the one in its place. */
const SAME_PIECE = 0.3;

/**
 * One entry for each piece of `now`; undefined when the translation is cut into other pieces than what it was made from.
 * `seen` is what the translator saw, undefined when nothing is recorded.
 */
export function align(
  key: string,
  now: readonly Piece[],
  own: readonly Piece[],
  seen: readonly Piece[] | undefined,
): readonly Aligned[] | undefined {
  if (key === FRONT) return alignFields(now, own, seen);
  const reference = seen ?? now;
  if (!sameCut(reference, own)) return undefined;
  const pairs = seen === undefined ? now.map((_, index) => index) : placesBefore(seen, now);
  return now.map((piece, index) => {
    const place = pairs[index];
    const was = place === undefined ? undefined : reference[place];
    const translation = place === undefined ? undefined : own[place];
    if (was === undefined || translation === undefined) return NOTHING;
    return seen === undefined ? { own: translation.markdown, fuzzy: true } : carried(was.markdown, piece.markdown, translation.markdown);
  });
}

export function sameCut(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);
}

function alignFields(now: readonly Piece[], own: readonly Piece[], seen: readonly Piece[] | undefined): readonly Aligned[] {
  const named = (pieces: readonly Piece[] | undefined, name: string): string | undefined =>
    pieces?.find((piece) => piece.name === name)?.markdown;
  return now.map(({ name, markdown }) => {
    const translation = named(own, name);
    const was = named(seen, name);
    if (translation === undefined) return NOTHING;
    if (was === markdown) return { own: translation, fuzzy: false };
    return { own: translation, fuzzy: true, ...(was !== undefined && { previous: was }) };
  });
}

/** A piece of which only addresses or code have changed is brought up to date; one whose words have changed is a person's. */
function carried(was: string, now: string, own: string): Aligned {
  if (was === now) return { own, fuzzy: false };
  const [old, current] = [analyseSection(was), analyseSection(now)];
  const moved = old.text === current.text ? withCarriers(own, old.carriers, current.carriers) : undefined;
  return moved === undefined ? { own, previous: was, fuzzy: true } : { own: moved, fuzzy: false };
}

/** For each piece its place before: the same one, or the one it has taken the place of. */
function placesBefore(before: readonly Piece[], now: readonly Piece[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let position = 0;
  let removed: number[] = [];
  const changes = diffArrays(
    before.map(({ markdown }) => markdown),
    now.map(({ markdown }) => markdown),
  );
  for (const { value, added, removed: gone } of changes) {
    if (gone) {
      removed = value.map((_, index) => position + index);
      position += value.length;
    } else if (added) {
      const kinds = value.map((_, index) => now[places.length + index]);
      places.push(...pairUp(before, removed, kinds));
      removed = [];
    } else {
      places.push(...value.map((_, index) => position + index));
      position += value.length;
      removed = [];
    }
  }
  return places;
}

/** Pieces put in, each with the most similar of those taken out at the same place that is still free. */
function pairUp(
  before: readonly Piece[],
  removed: readonly number[],
  added: readonly (Piece | undefined)[],
): readonly (number | undefined)[] {
  const free = new Set(removed);
  return added.map((piece) => {
    const [best] = [...free]
      .filter((place) => before[place]?.kind === piece?.kind)
      .map((place) => ({ place, score: similarity(before[place]?.markdown ?? '', piece?.markdown ?? '') }))
      .filter(({ score }) => score >= SAME_PIECE)
      .toSorted((a, b) => b.score - a.score);
    if (best !== undefined) free.delete(best.place);
    return best?.place;
  });
}
