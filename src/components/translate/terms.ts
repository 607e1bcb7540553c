/** Terms of the glossary in the source and in the translation of a piece. */
import { compileStems, findStems, type StemMatcher } from '#language/termMatch.ts';
import type { Unit, WorksheetConcept } from '#model/worksheet.ts';

export interface MarkedText {
  readonly text: string;
  /** Whether it is a term of the glossary. */
  readonly term: boolean;
}

export interface AvoidedUse {
  readonly form: string;
  readonly reason: string;
}

/** Matchers are kept: pieces of one page name the same concepts again and again. */
const matchers = new Map<string, StemMatcher>();

function matcherOf(stems: readonly string[]): StemMatcher {
  const key = stems.join('\n');
  const matcher = matchers.get(key) ?? compileStems(stems);
  matchers.set(key, matcher);
  return matcher;
}

/** The concepts a piece names, as the worksheet has them. */
export function conceptsIn({ concepts: named }: Unit, concepts: readonly WorksheetConcept[]): readonly WorksheetConcept[] {
  return concepts.filter(({ id }) => named.includes(id));
}

/** The source cut at its terms; of terms that overlap, the first and longest is marked. */
export function markTerms(source: string, concepts: readonly WorksheetConcept[]): readonly MarkedText[] {
  const found = concepts
    .flatMap(({ sourceStems }) => findStems(source, matcherOf(sourceStems)))
    .toSorted((a, b) => a.index - b.index || b.length - a.length);
  const parts: MarkedText[] = [];
  let position = 0;
  for (const { index, length } of found) {
    if (index < position) continue;
    parts.push({ text: source.slice(position, index), term: false }, { text: source.slice(index, index + length), term: true });
    position = index + length;
  }
  return [...parts, { text: source.slice(position), term: false }].filter(({ text }) => text !== '');
}

/** Forms in a translation that the glossary advises against. */
export function avoidedIn(text: string, concepts: readonly WorksheetConcept[]): readonly AvoidedUse[] {
  const advised = concepts.flatMap(({ avoid }) => avoid);
  return advised.filter(({ stems }) => findStems(text, matcherOf(stems)).length > 0);
}
