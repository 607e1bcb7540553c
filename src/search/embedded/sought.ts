/** What to mark in texts: exactly what the page was found by. */
import type { SoughtWord } from '../highlight/finder.ts';
import { PREFIX_LETTERS } from '../query/readQuery.ts';
import type { WordMatch } from './rank.ts';

export function soughtWords(matches: readonly WordMatch[]): readonly SoughtWord[] {
  return matches.map(({ word, candidates }) => ({
    stems: new Set(candidates.flatMap(({ group, as }) => (as === 'prefix' ? [] : [group.stem]))),
    forms: new Set(word.readings.map(({ form }) => form)),
    beginnings: word.readings.map(({ form }) => form).filter((form) => form.length >= PREFIX_LETTERS),
  }));
}
