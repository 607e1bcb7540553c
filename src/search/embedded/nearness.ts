/** How like a word of the index a mistyped word is. */
import { editDistance, forgiven, letterMask, mayBegin, mayBeNear } from '#language/analysis/editDistance.ts';
import type { Reading } from '../query/readQuery.ts';
import type { ShardGroup } from './shard.ts';

export interface TypedWord extends Reading {
  readonly formMask: number;
  readonly stemMask: number;
  /** Slips that are forgiven. */
  readonly limit: number;
}

/** As it was read and, where a slip may stand inside the reflex of yat, without that: `vjtear` for `vjetar`, which the index has as `vetar`. */
export function typedWords(readings: readonly Reading[]): readonly TypedWord[] {
  const all = readings.flatMap((reading) => [reading, { form: withoutYat(reading.form), stem: withoutYat(reading.stem) }]);
  const different = [...new Map(all.map((each) => [`${each.form} ${each.stem}`, each])).values()];
  return different.map(({ form, stem }) => ({
    form,
    stem,
    formMask: letterMask(form),
    stemMask: letterMask(stem),
    limit: forgiven(form),
  }));
}

function withoutYat(word: string): string {
  return word.replaceAll(/([bcdfghklmnprstvz])i?j(?!$)/g, '$1');
}

/** A whole word tells more than what is left of it without its ending, and one slip more than two. */
const NEARNESS = { form: [1, 0.5], stem: [0.7, 0.4], beginning: 0.5 } as const;
/** Enough letters to tell a word by its beginning. */
const ROOT_LETTERS = 5;
const LONGEST_ENDING = 5;

/** From 0, another word, to 1. */
export function nearnessOf({ stem, forms }: Pick<ShardGroup, 'stem' | 'forms'>, typed: TypedWord): number {
  if (typed.limit === 0) return 0;
  const wholes = [...forms, stem];
  const form = Math.max(0, ...wholes.map((other) => ofDistance(NEARNESS.form, typed.form, typed.formMask, other, typed.limit)));
  const ofStem = ofDistance(NEARNESS.stem, typed.stem, typed.stemMask, stem, Math.min(typed.limit, forgiven(typed.stem)));
  const nearness = Math.max(form, ofStem);
  return nearness === 0 && forms.some((other) => beginsNear(other, typed)) ? NEARNESS.beginning : nearness;
}

function ofDistance(steps: readonly number[], word: string, mask: number, other: string, limit: number): number {
  if (limit === 0 || Math.abs(other.length - word.length) > limit || !mayBeNear(mask, letterMask(other), limit)) return 0;
  const apart = editDistance(word, other, limit);
  return apart > limit ? 0 : (steps[Math.max(0, apart - 1)] ?? 0);
}

/** A slip can keep an ending from being seen as one: then what the word begins with is compared. */
function beginsNear(other: string, { stem, stemMask }: TypedWord): boolean {
  return (
    stem.length >= ROOT_LETTERS &&
    other.length >= stem.length - 1 &&
    other.length <= stem.length + LONGEST_ENDING &&
    mayBegin(stemMask, letterMask(other)) &&
    [-1, 0, 1].some((by) => editDistance(stem, other.slice(0, stem.length + by), 1) <= 1)
  );
}

/** A stem with its letters, counted once for all queries. */
export interface MaskedStem {
  readonly stem: string;
  readonly mask: number;
}

/** Those of the stems that are near, nearest first. */
export function nearestStems(readings: readonly Reading[], stems: readonly MaskedStem[]): readonly string[] {
  const near = new Map<string, number>();
  for (const { form, formMask, stem, stemMask } of typedWords(readings)) {
    const [ofStem, ofForm] = [forgiven(stem), forgiven(form)];
    for (const other of stems) {
      const nearness = Math.max(
        distanceStep(stem, stemMask, other, ofStem),
        form === stem ? 0 : distanceStep(form, formMask, other, ofForm),
        endsOtherwise(form, formMask, other) ? NEARNESS.beginning : 0,
      );
      if (nearness > (near.get(other.stem) ?? 0)) near.set(other.stem, nearness);
    }
  }
  return [...near].toSorted(([, one], [, other]) => other - one).map(([stem]) => stem);
}

function distanceStep(word: string, wordMask: number, { stem, mask }: MaskedStem, limit: number): number {
  if (limit === 0 || Math.abs(stem.length - word.length) > limit || !mayBeNear(wordMask, mask, limit)) return 0;
  const apart = editDistance(word, stem, limit);
  return apart > limit ? 0 : (NEARNESS.stem[apart < 2 ? 0 : 1] ?? 0);
}

/** A slip in the ending or before it: the word begins with the stem, one edit aside. */
function endsOtherwise(form: string, formMask: number, { stem, mask }: MaskedStem): boolean {
  const rest = form.length - stem.length;
  if (stem.length < ROOT_LETTERS || rest < 1 || rest > LONGEST_ENDING || !mayBegin(mask, formMask)) return false;
  return [0, 1].some((by) => editDistance(stem, form.slice(0, stem.length + by), 1) <= 1);
}
