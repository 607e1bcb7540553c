/** By which of its words a record answers a query: Algolia does not tell, so it is found out from the texts. */
import { analyse, type Word } from '#language/analysis/analyse.ts';
import { editDistance, forgiven } from '#language/analysis/editDistance.ts';
import type { Neighbours } from '#search/embedded/families.ts';
import type { SoughtWord } from '#search/highlight/finder.ts';
import { PREFIX_LETTERS, type QueryWord } from '#search/query/readQuery.ts';
import type { FoundWord, MatchKind } from '#search/searchClient.ts';
import type { ShownRecord } from './algoliaRecord.ts';

export interface FoundIn {
  readonly word: QueryWord;
  /** The best answer; undefined where the record has none. */
  readonly found: FoundWord | undefined;
  /** What to mark. */
  readonly sought: SoughtWord;
}

/** A short stem begins too many other words to mark them all. */
const STEM_PREFIX_LETTERS = 4;
const KINDS: readonly MatchKind[] = ['exact', 'form', 'prefix', 'neighbour', 'typo'];

export function foundIn(record: ShownRecord, words: readonly QueryWord[], neighbours: Neighbours): readonly FoundIn[] {
  const { title, heading = '', text, language, sectionLanguage = language } = record;
  const present = [...analyse(title, language), ...analyse(heading, sectionLanguage), ...analyse(text, sectionLanguage)];
  return words.map((word) => {
    const sought = soughtWord(word, neighbours);
    const found = bestOf(present.flatMap((each) => answer(each, word, sought)));
    if (found !== undefined || word.optional) return { word, found, sought };
    const slips = nearest(present, word);
    const stems = new Set([...sought.stems, ...slips.map(({ stem }) => stem)]);
    return { word, found: slips[0] && { term: slips[0].form, as: 'typo' }, sought: { ...sought, stems } };
  });
}

function soughtWord({ readings }: QueryWord, neighbours: Neighbours): SoughtWord {
  const stems = readings.map(({ stem }) => stem);
  const [own] = stems;
  return {
    stems: new Set([...stems, ...stems.flatMap((stem) => (neighbours.get(stem) ?? []).map((neighbour) => neighbour.stem))]),
    forms: new Set(readings.map(({ form }) => form)),
    beginnings: [
      ...readings.map(({ form }) => form).filter((form) => form.length >= PREFIX_LETTERS),
      ...(own !== undefined && own.length >= STEM_PREFIX_LETTERS ? [own] : []),
    ],
  };
}

function answer({ form, stem }: Word, { readings }: QueryWord, { forms, stems, beginnings }: SoughtWord): readonly FoundWord[] {
  if (forms.has(form)) return [{ term: form, as: 'exact' }];
  if (readings.some((reading) => reading.stem === stem)) return [{ term: stem, as: 'form' }];
  if (beginnings.some((beginning) => form.startsWith(beginning))) return [{ term: form, as: 'prefix' }];
  return stems.has(stem) ? [{ term: stem, as: 'neighbour' }] : [];
}

function bestOf(answers: readonly FoundWord[]): FoundWord | undefined {
  return answers.toSorted((a, b) => KINDS.indexOf(a.as) - KINDS.indexOf(b.as))[0];
}

/** Words of the text that differ from the one typed by a slip or two: the nearest, and those as near. */
function nearest(present: readonly Word[], { readings }: QueryWord): readonly Word[] {
  const distances = present.map((word) => Math.min(...readings.map((typed) => distance(typed, word))));
  const least = Math.min(...distances);
  return Number.isFinite(least) ? present.filter((_, at) => distances[at] === least) : [];
}

function distance(typed: QueryWord['readings'][number], word: Word): number {
  const parts = (['form', 'stem'] as const).map((part) => {
    const most = forgiven(typed[part]);
    // A stem may begin a form that is longer than it.
    const others = [word.form, word.stem, word.form.slice(0, typed[part].length)];
    const least = Math.min(...others.map((other) => editDistance(typed[part], other, most)));
    return least > most ? Number.POSITIVE_INFINITY : least;
  });
  return Math.min(...parts);
}
