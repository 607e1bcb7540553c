/** What is wrong with families of words whose fields are all in order: scripts, sources, and what two families both claim. */
import { findWrongScript } from '#language/wrongScript.ts';
import { LOCALE_FACTS, WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { WordFamily } from '#model/wordFamily.ts';
import { fieldName, type Place } from './schemaProblems.ts';
import { unknownSources } from './termSources.ts';
import { wrongScriptProblem } from './wrongScriptProblem.ts';

/** A family with its place in the file. */
export interface PlacedFamily {
  readonly family: WordFamily;
  readonly place: Place;
}

/** A word with its place. */
interface PlacedWord extends PlacedFamily {
  readonly word: string;
  readonly locale: WrittenLocale;
  readonly index: number;
}

type Told = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Problems of all families in the order read; sources are looked up where the known ones are given. */
export function familyProblems(families: readonly PlacedFamily[], known: ReadonlyMap<string, unknown> | undefined): readonly Problem[] {
  const words = families.flatMap(wordsOf);
  return [
    ...duplicateIds(families),
    ...duplicateWords(words),
    ...words.flatMap((placed) => wrongScript(placed).map((told) => problemOfWord(placed, told))),
    ...(known === undefined ? [] : families.flatMap((placed) => checkSources(placed, known))),
  ];
}

function wordsOf(placed: PlacedFamily): PlacedWord[] {
  return WRITTEN_LOCALES.flatMap((locale) =>
    (placed.family.words[locale] ?? []).map((word, index) => ({ ...placed, word, locale, index })),
  );
}

function duplicateIds(families: readonly PlacedFamily[]): Problem[] {
  const first = new Map<string, PlacedFamily>();
  return families.flatMap((placed) => {
    const { family, place } = placed;
    const before = first.get(family.id);
    if (before === undefined) {
      first.set(family.id, placed);
      return [];
    }
    return [
      {
        file: place.file,
        line: place.lineOf(['id']),
        field: 'id',
        found: `a second family with the id \`${family.id}\`; the first is at ${where(before, ['id'])}`,
        expected: 'ids that occur once in the lexicon',
        fix: 'make the two families one, or give this one another id',
      },
    ];
  });
}

function duplicateWords(words: readonly PlacedWord[]): Problem[] {
  const first = new Map<string, PlacedWord>();
  return words.flatMap((placed) => {
    const key = `${placed.locale} ${placed.word.toLowerCase()}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, placed);
    return before === undefined ? [] : [problemOfWord(placed, wordTwice(placed, before))];
  });
}

function wordTwice(second: PlacedWord, first: PlacedWord): Told {
  const { word, locale, family } = second;
  const language = LOCALE_FACTS[locale].label;
  if (family === first.family) {
    return { found: `“${word}” twice`, expected: 'each word once', fix: 'remove one of the two' };
  }
  return {
    found: `“${word}”, which is ${language} in the family \`${first.family.id}\` as well (${where(first, pathOf(first))})`,
    expected: 'each word of a language in one family',
    fix: `remove it from \`${family.id}\` or from \`${first.family.id}\`, or make the two families one`,
  };
}

function wrongScript({ word, locale }: PlacedWord): Told[] {
  const { label, script } = LOCALE_FACTS[locale];
  // In running text a whole Latin word may be a name, so `findWrongScript` lets it pass.
  if (script === 'Cyrl' && !/\p{Script=Cyrillic}/u.test(word)) {
    return [
      {
        found: `“${word}”, a word in Latin script`,
        expected: `${label} in Cyrillic script`,
        fix: `type the word on a keyboard for ${label}`,
      },
    ];
  }
  return findWrongScript(word, locale).map((wrong) => wrongScriptProblem(wrong, locale, false));
}

function checkSources({ family, place }: PlacedFamily, known: ReadonlyMap<string, unknown>): Problem[] {
  return unknownSources(family.sources, known).map(({ index, ...told }) => {
    const fieldPath = ['sources', index];
    return { file: place.file, line: place.lineOf(fieldPath), field: fieldName(fieldPath), ...told };
  });
}

function problemOfWord(placed: PlacedWord, told: Told): Problem {
  const fieldPath = pathOf(placed);
  return { file: placed.place.file, line: placed.place.lineOf(fieldPath), field: fieldName(fieldPath), ...told };
}

function pathOf({ locale, index }: PlacedWord): readonly (string | number)[] {
  return ['words', locale, index];
}

function where({ place }: PlacedFamily, fieldPath: readonly (string | number)[]): string {
  return `${place.file}:${place.lineOf(fieldPath)}`;
}
