/** When nothing was found: words of titles that are spelt somewhat like what was typed. */
import { analyse } from '#language/analysis/analyse.ts';
import { editDistance } from '#language/analysis/editDistance.ts';
import type { QueryWord } from '../query/readQuery.ts';
import type { LoadedIndex } from './loadedIndex.ts';

const MOST = 3;
/** Of a word's letters, how many may differ: anything further is another word. */
const SHARE = 0.45;

/** As the titles write them, nearest first. */
export function suggest(words: readonly QueryWord[], { rows }: LoadedIndex): readonly string[] {
  const near = new Map<string, { word: string; apart: number }>();
  for (const { title, language } of rows) {
    for (const { form, index, length } of analyse(title, language)) {
      if (form.length < 4 || near.has(form)) continue;
      const apart = Math.min(...words.map((typed) => share(typed, form)));
      if (apart <= SHARE) near.set(form, { word: title.slice(index, index + length).toLocaleLowerCase(), apart });
    }
  }
  return [...near.values()]
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** From 0, the same, to 1, another word. */
function share({ readings }: QueryWord, form: string): number {
  return Math.min(
    ...readings.map((typed) => {
      const longer = Math.max(typed.form.length, form.length);
      const limit = Math.floor(longer * SHARE);
      const apart = editDistance(typed.form, form, limit);
      return apart > limit ? 1 : apart / longer;
    }),
  );
}
