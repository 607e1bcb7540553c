/** As many words as a large site has, though the project's own texts are short: their stems with the language's prefixes, suffixes and endings. */
import { PREFIXES, stemOf, SUFFIXES } from './endings.ts';
import { zipf, type Random } from './random.ts';

/** A word in all its forms. */
export interface Lexeme {
  readonly stem: string;
  /** The commonest first. */
  readonly endings: readonly string[];
}

export interface Vocabulary {
  /** A word as it occurs in the real texts, as often as there. */
  readonly real: () => string;
  /** A made word, the commoner ones more often. */
  readonly lexeme: () => Lexeme;
  /** One of its forms, the commoner ones more often. */
  readonly form: (lexeme: Lexeme) => string;
}

const LEXEMES = 16_000;
const STEEPNESS = 1.05;
const SHORTEST_WORD = 5;

export function createVocabulary(words: readonly string[], random: Random): Vocabulary {
  const lexemes = makeLexemes(words, random);
  const rank = zipf(lexemes.length, random, STEEPNESS);
  return {
    real: () => random.pick(words),
    lexeme: () => at(lexemes, rank()),
    form: (lexeme) => formOf(lexeme, random),
  };
}

/** Plain words come first: the more a word is made of, the rarer it is. */
function makeLexemes(words: readonly string[], { next }: Random): readonly Lexeme[] {
  const stems = [...new Set(words.filter((word) => word.length >= SHORTEST_WORD).map(stemOf))];
  const made = stems.flatMap((stem) =>
    PREFIXES.flatMap((prefix, prefixRank) =>
      SUFFIXES.map(([suffix, endings], suffixRank) => ({
        lexeme: { stem: prefix + stem + suffix, endings },
        rarity: next() * (1 + prefixRank) * (1 + suffixRank),
      })),
    ),
  );
  return made
    .toSorted((a, b) => a.rarity - b.rarity)
    .slice(0, LEXEMES)
    .map(({ lexeme }) => lexeme);
}

function formOf({ stem, endings }: Lexeme, { next }: Random): string {
  // The square makes the first endings likelier without leaving any out.
  return stem + at(endings, Math.floor(next() ** 2 * endings.length));
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error(`there is no value ${index} among ${values.length}`);
  return value;
}
