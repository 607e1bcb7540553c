/** Finds the terms that texts explain, in the language of each text. */
import { compileStems, findStems, inSmallLetters, mayFind, type StemMatch, type StemMatcher } from '#language/termMatch.ts';
import type { TextTerm } from '#model/glossaryEntry.ts';
import type { Locale } from '#model/locale.ts';

export interface FoundTerm extends StemMatch {
  readonly term: TextTerm;
}

/** Every place where a text in this language has a term, in reading order; where two overlap, the one that begins first, or is longer. */
export type FindTerms = (language: Locale, text: string) => readonly FoundTerm[];

export function termFinder(terms: readonly TextTerm[]): FindTerms {
  const matchers = new Map<Locale, readonly Prepared[]>();
  return (language, text) => {
    const prepared = matchers.get(language) ?? terms.map((term) => ({ term, matcher: compileStems(term.stems[language]) }));
    matchers.set(language, prepared);
    const small = inSmallLetters(text);
    const found = prepared
      .filter(({ matcher }) => mayFind(small, matcher))
      .flatMap(({ term, matcher }) => findStems(text, matcher).map((place) => ({ term, ...place })));
    return withoutOverlaps(found.toSorted((a, b) => a.index - b.index || b.length - a.length));
  };
}

interface Prepared {
  readonly term: TextTerm;
  readonly matcher: StemMatcher;
}

function withoutOverlaps(found: readonly FoundTerm[]): readonly FoundTerm[] {
  let end = 0;
  return found.filter(({ index, length }) => {
    if (index < end) return false;
    end = index + length;
    return true;
  });
}
