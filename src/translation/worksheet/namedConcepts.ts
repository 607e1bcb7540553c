/** Which concepts of the glossary a text names. */
import { compileStems, findStems, inSmallLetters, mayFind, type StemMatcher } from '#language/termMatch.ts';
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import type { WrittenLocale } from '#model/locale.ts';

export interface ConceptFinder {
  /** Ids of the concepts that a text in this language names. */
  readonly named: (language: WrittenLocale, text: string) => readonly string[];
}

/** Matchers and findings are kept: the pieces of an original are asked about once for each language it is translated into. */
export function conceptFinder(concepts: Iterable<GlossaryConcept>): ConceptFinder {
  const all = [...concepts];
  const matchers = new Map<WrittenLocale, readonly Prepared[]>();
  const found = new Map<string, readonly string[]>();
  return {
    named(language, text) {
      const asked = `${language}\n${text}`;
      const known = found.get(asked);
      if (known !== undefined) return known;
      const prepared = matchers.get(language) ?? prepare(all, language);
      matchers.set(language, prepared);
      const small = inSmallLetters(text);
      const ids = prepared.filter(({ matcher }) => mayFind(small, matcher) && findStems(text, matcher).length > 0).map(({ id }) => id);
      found.set(asked, ids);
      return ids;
    },
  };
}

interface Prepared {
  readonly id: string;
  readonly matcher: StemMatcher;
}

function prepare(concepts: readonly GlossaryConcept[], language: WrittenLocale): readonly Prepared[] {
  return concepts.map(({ id, terms }) => ({ id, matcher: compileStems(terms[language].flatMap((term) => term.stems)) }));
}
