import { foldWord } from '#language/analysis/foldWord.ts';
import type { GlossaryEntry } from '#model/glossaryEntry.ts';

/** Concepts of which one term has every word the reader typed, in any language, in any script; forms to avoid lead to the right one. */
export function findConcepts(entries: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  const words = foldWord(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => namesOf(entry).some((name) => words.every((word) => foldWord(name).includes(word))));
}

function namesOf({ terms, elsewhere, avoid }: GlossaryEntry): readonly string[] {
  return [...terms.map(({ term }) => term), ...elsewhere.flatMap(({ terms }) => terms), ...avoid.map(({ form }) => form)];
}
