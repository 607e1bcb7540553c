/**
 * Which words of a query the lexicon and the glossary bring to the documents it should find. Only where they bring none can a query
 * in a neighbour's language show what search does without them.
 */
import { analyse, analyseWord } from '#language/analysis/analyse.ts';
import { isCommon } from '#language/analysis/profile.ts';
import { findWords } from '#language/analysis/words.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { SearchedFamily } from '../wordFamilies.ts';
import type { EvaluationDocument } from './evaluationSet.ts';

export interface WordReach {
  /** As typed. */
  readonly word: string;
  /** `document`: it stands there itself, in some form. `family`: another word of its family does. Else `neither`. */
  readonly reach: 'document' | 'family' | 'neither';
}

export interface LexiconBridge {
  /** Content words of a query, in order; a word that any language has as a stop word is none. */
  readonly reachOf: (query: string, document: EvaluationDocument) => readonly WordReach[];
  /** Whether no word comes to any of the documents through a family, and at least one word comes to none of them at all. */
  readonly isHeldOut: (query: string, documents: readonly EvaluationDocument[]) => boolean;
}

/** Errs on the side of a bridge: a word is read in every locale's way, whatever language the query is in. */
export function lexiconBridge(families: readonly SearchedFamily[]): LexiconBridge {
  const owners = familiesByStem(families);
  const reachOf = (query: string, document: EvaluationDocument): readonly WordReach[] => {
    const stems = new Set(analyse(`${document.title} ${document.text}`, document.locale).map(({ stem }) => stem));
    const isThere = (word: string): boolean => LOCALES.some((locale) => stemsOf(word, locale).some((stem) => stems.has(stem)));
    const isBridged = (word: string): boolean =>
      LOCALES.some((locale) => familiesOf(word, locale).some(({ words }) => wordsOf(words).some(isThere)));
    return contentWords(query).map((word) => ({ word, reach: reachOfWord(isThere(word), () => isBridged(word)) }));
  };
  const familiesOf = (word: string, locale: Locale): readonly SearchedFamily[] =>
    stemsOf(word, locale).flatMap((stem) => owners.get(keyOf(locale, stem)) ?? []);
  return {
    reachOf,
    isHeldOut: (query, documents) => {
      const reached = documents.map((document) => reachOf(query, document).map(({ reach }) => reach));
      return (
        !reached.flat().includes('family') &&
        contentWords(query).some((_, index) => reached.every((reaches) => reaches[index] === 'neither'))
      );
    },
  };
}

function reachOfWord(isThere: boolean, isBridged: () => boolean): WordReach['reach'] {
  if (isThere) return 'document';
  return isBridged() ? 'family' : 'neither';
}

function contentWords(query: string): readonly string[] {
  const isStopWord = (word: string, locale: Locale): boolean => isCommon(analyseWord(word, locale).form, locale);
  return findWords(query)
    .map(({ text }) => text)
    .filter((word) => !LOCALES.some((locale) => isStopWord(word, locale)));
}

function familiesByStem(families: readonly SearchedFamily[]): ReadonlyMap<string, readonly SearchedFamily[]> {
  const owners = new Map<string, SearchedFamily[]>();
  for (const family of families) {
    for (const locale of LOCALES) {
      for (const stem of (family.words[locale] ?? []).flatMap((word) => stemsOf(word, locale))) {
        const key = keyOf(locale, stem);
        owners.set(key, [...(owners.get(key) ?? []), family]);
      }
    }
  }
  return owners;
}

function wordsOf(words: SearchedFamily['words']): readonly string[] {
  return LOCALES.flatMap((locale) => words[locale] ?? []);
}

/** Several for a word with a hyphen. */
function stemsOf(text: string, locale: Locale): readonly string[] {
  return analyse(text, locale).map(({ stem }) => stem);
}

function keyOf(locale: Locale, stem: string): string {
  return `${locale} ${stem}`;
}
