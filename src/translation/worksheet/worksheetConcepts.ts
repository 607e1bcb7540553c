import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { WorksheetConcept, WorksheetSection } from '#model/worksheet.ts';

/** The concepts that the units name, as a translator from one language into another needs them. */
export function conceptsOf(
  sections: readonly WorksheetSection[],
  glossary: ReadonlyMap<string, GlossaryConcept>,
  from: WrittenLocale,
  into: WrittenLocale,
): readonly WorksheetConcept[] {
  const named = new Set(sections.flatMap(({ units }) => units.flatMap(({ concepts }) => concepts)));
  return [...glossary.values()].filter(({ id }) => named.has(id)).map((concept) => worksheetConcept(concept, from, into));
}

export function worksheetConcept(
  { id, definition, terms, avoid }: GlossaryConcept,
  from: WrittenLocale,
  into: WrittenLocale,
): WorksheetConcept {
  return {
    id,
    source: terms[from].map(({ term }) => term),
    terms: terms[into].map(({ term }) => term),
    sourceStems: terms[from].flatMap(({ stems }) => stems),
    stems: terms[into].flatMap(({ stems }) => stems),
    avoid: avoid[into] ?? [],
    definition: definition[into],
  };
}
