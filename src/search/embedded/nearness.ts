/** How like a word of the index a mistyped word is. */
import { editDistance, forgiven, letterMask, mayBegin, mayBeNear } from '#language/analysis/editDistance.ts';
import type { Reading } from '../query/readQuery.ts';
import type { ShardGroup } from './shard.ts';

/** A word with its letters, and the slips that are forgiven in it. */
interface Masked {
  readonly word: string;
  readonly mask: number;
  readonly limit: number;
}

/** What was typed, each reading once: most languages read a word alike. */
export interface TypedWord {
  readonly forms: readonly Masked[];
  readonly stems: readonly Masked[];
}

/** As it was read and, where a slip may stand inside the reflex of yat, without that: `vjtear` for `vjetar`, which the index has as `vetar`. */
export function typedWord(readings: readonly Reading[]): TypedWord {
  const masked = (words: readonly string[]): readonly Masked[] =>
    [...new Set(words.flatMap((word) => [word, word.replaceAll(/([bcdfghklmnprstvz])i?j(?!$)/g, '$1')]))].map((word) => ({
      word,
      mask: letterMask(word),
      limit: forgiven(word),
    }));
  return { forms: masked(readings.map(({ form }) => form)), stems: masked(readings.map(({ stem }) => stem)) };
}

/** A whole word tells more than what is left of it without its ending, and one slip more than two. */
const OF_FORM = [1, 0.5];
const OF_STEM = [0.7, 0.4];
const OF_BEGINNING = 0.5;
/** Enough letters to tell a word by its beginning. */
const ROOT_LETTERS = 5;
const LONGEST_ENDING = 5;

/** From 0, another word, to 1. */
export function nearnessOf({ stem, forms }: Pick<ShardGroup, 'stem' | 'forms'>, typed: TypedWord): number {
  const stemMask = letterMask(stem);
  let most = Math.max(best(OF_FORM, typed.forms, stem, stemMask), best(OF_STEM, typed.stems, stem, stemMask));
  for (const form of forms) {
    const mask = letterMask(form);
    most = Math.max(most, best(OF_FORM, typed.forms, form, mask));
    if (most < OF_BEGINNING && typed.stems.some((each) => beginsNear(form, mask, each))) most = OF_BEGINNING;
  }
  return most;
}

function best(steps: readonly number[], typed: readonly Masked[], other: string, otherMask: number): number {
  let most = 0;
  for (const { word, mask, limit } of typed) {
    if (limit === 0 || Math.abs(other.length - word.length) > limit || !mayBeNear(mask, otherMask, limit)) continue;
    const apart = editDistance(word, other, limit);
    if (apart <= limit) most = Math.max(most, steps[apart < 2 ? 0 : 1] ?? 0);
  }
  return most;
}

/** A slip can keep an ending from being seen as one: then what the word begins with is compared. */
function beginsNear(other: string, otherMask: number, { word, mask }: Masked): boolean {
  const rest = other.length - word.length;
  if (word.length < ROOT_LETTERS || rest < -1 || rest > LONGEST_ENDING || !mayBegin(mask, otherMask)) return false;
  return [-1, 0, 1].some((by) => editDistance(word, other.slice(0, word.length + by), 1) <= 1);
}

/** A stem with its letters, counted once for all queries. */
export type MaskedStem = Omit<Masked, 'limit'>;

/** Those of the stems that are near, nearest first. Endings were looked at where the word would stand: here the first letters may differ. */
export function nearestStems(readings: readonly Reading[], stems: readonly MaskedStem[]): readonly string[] {
  const typed = typedWord(readings);
  const near: [string, number][] = [];
  for (const { word, mask } of stems) {
    const nearness = Math.max(best(OF_STEM, typed.stems, word, mask), best(OF_STEM, typed.forms, word, mask));
    if (nearness > 0) near.push([word, nearness]);
  }
  return near.toSorted(([, one], [, other]) => other - one).map(([stem]) => stem);
}
