/** When nothing was found: words of titles that are spelt somewhat like what was typed. */
import { analyse } from '#language/analysis/analyse.ts';
import { editDistance, letterMask, mayBeNear } from '#language/analysis/editDistance.ts';
import type { QueryWord } from '../query/readQuery.ts';
import type { LoadedIndex } from './loadedIndex.ts';

const MOST = 3;
/** Of a word's letters, how many may differ: anything further is another word. */
const SHARE = 0.45;
/** Shorter words are like too many. */
const LEAST = 4;

/** As the titles write them, nearest first. */
export function suggest(words: readonly QueryWord[], { rows, titleGroups }: LoadedIndex): readonly string[] {
  const typed = words.flatMap(({ readings }) => readings.map(({ form }) => ({ form, mask: letterMask(form) })));
  const near = titleGroups.flatMap(({ forms, postings }) =>
    forms.flatMap((form) => {
      if (form.length < LEAST) return [];
      const mask = letterMask(form);
      const apart = Math.min(1, ...typed.map((each) => share(each.form, each.mask, form, mask)));
      return apart <= SHARE ? [{ form, apart, doc: postings()[0]?.doc ?? 0 }] : [];
    }),
  );
  const nearest = near.toSorted((a, b) => a.apart - b.apart).slice(0, MOST);
  return [...new Set(nearest.map(({ form, doc }) => written(form, rows[doc])))];
}

/** From 0, the same, to 1, another word. */
function share(typed: string, typedMask: number, form: string, mask: number): number {
  const longer = Math.max(typed.length, form.length);
  const limit = Math.floor(longer * SHARE);
  if (!mayBeNear(typedMask, mask, limit)) return 1;
  const apart = editDistance(typed, form, limit);
  return apart > limit ? 1 : apart / longer;
}

/** A form as its title has it. */
function written(form: string, row: LoadedIndex['rows'][number] | undefined): string {
  if (row === undefined) return form;
  const word = analyse(row.title, row.language).find((each) => each.form === form);
  return word === undefined ? form : row.title.slice(word.index, word.index + word.length).toLocaleLowerCase();
}
