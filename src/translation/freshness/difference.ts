/** What has changed between two states of a section, word by word. */
import { diffArrays } from 'diff';
import { wordDifference } from '#language/wordDifference.ts';
import type { Difference } from '#model/freshnessFacts.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT, frontTexts } from '#translation/sections/frontSection.ts';

/** The changed pieces only, in reading order; each shows its words before and after. */
export function differences(key: string, before: string, after: string): readonly Difference[] {
  const [old, now] = [before, after].map((source) => words(key, source));
  const found: Difference[] = [];
  let removed: readonly string[] = [];
  for (const change of diffArrays([...(old ?? [])], [...(now ?? [])])) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    if (change.added) found.push(...paired(removed, change.value));
    else found.push(...paired(removed, []));
    removed = [];
  }
  return [...found, ...paired(removed, [])];
}

function words(key: string, source: string): readonly string[] {
  return key === FRONT ? Object.values(frontTexts(source)).filter((text) => text !== undefined) : analyseSection(source).words;
}

/** Pieces taken out and pieces put in at one place belong together in their order. */
function paired(before: readonly string[], after: readonly string[]): readonly Difference[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    wordDifference(before[index] ?? '', after[index] ?? ''),
  );
}
