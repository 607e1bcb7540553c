/** What people type, drawn from the generated text. */
import { findWords } from '#language/analysis/words.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { toText, type BenchLanguage, type BenchPage } from './benchPage.ts';
import { toCyrillic } from './cyrillic.ts';
import type { Random } from './random.ts';
import type { Lexeme } from './vocabulary.ts';

export const KINDS = [
  'title word',
  'body word',
  'two words',
  'prefix',
  'no diacritics',
  'other script',
  'inflected',
  'absent',
  'typo',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Query {
  readonly kind: Kind;
  readonly text: string;
}

export interface Drawn {
  readonly pages: readonly BenchPage[];
  readonly language: BenchLanguage;
  readonly lexemes: ReadonlyMap<string, Lexeme>;
  readonly random: Random;
}

const EACH = 24;
/** Nobody searches for the short words of a text. */
const SHORTEST = 5;
const MARKED = /[čćšžđ]/i;
const CONSONANTS = [...'bdfghklmnprstvz'];
const VOWELS = [...'aeiou'];

/** The same number of each kind, kind after kind turn about. */
export function drawQueries(drawn: Drawn): readonly Query[] {
  const makers = createMakers(drawn);
  return Array.from({ length: EACH }, () => KINDS.map((kind) => ({ kind, text: makers[kind]() }))).flat();
}

function createMakers({ pages, language, lexemes, random }: Drawn): Readonly<Record<Kind, () => string>> {
  const page = (): BenchPage => random.pick(pages);
  const wordOf = (text: string, fits: (latin: string) => boolean = () => true): string | undefined => {
    const words = findWords(text)
      .map(({ text: word }) => word.toLowerCase())
      .filter((word) => word.length >= SHORTEST && fits(toSerbianLatin(word)));
    return words.length === 0 ? undefined : random.pick(words);
  };
  const body = (fits?: (latin: string) => boolean): string => {
    for (;;) {
      const word = wordOf(toText(page()), fits);
      if (word !== undefined) return word;
    }
  };
  const own = (latin: string): string => (language === 'sr' ? toCyrillic(latin) : latin);
  return {
    'title word': () => wordOf(page().title) ?? body(),
    'body word': () => body(),
    'two words': () => {
      const text = toText(page());
      return `${wordOf(text) ?? ''} ${wordOf(text) ?? ''}`;
    },
    prefix: () => body((latin) => latin.length > 6).slice(0, random.integer(4, 5)),
    'no diacritics': () => bare(body((latin) => MARKED.test(latin))),
    'other script': () => (language === 'sr' ? toSerbianLatin(body()) : toCyrillic(body())),
    inflected: () => own(otherForm(lexemes, toSerbianLatin(body((latin) => lexemes.has(latin))), random)),
    absent: () => own(Array.from({ length: 4 }, () => random.pick(CONSONANTS) + random.pick(VOWELS)).join('') + random.pick(CONSONANTS)),
    typo: () =>
      misspell(
        body((latin) => latin.length > 6),
        random,
      ),
  };
}

/** Latin without marks, as on a foreign keyboard. */
function bare(word: string): string {
  return toSerbianLatin(word).replaceAll('đ', 'dj').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function otherForm(lexemes: ReadonlyMap<string, Lexeme>, word: string, { pick }: Random): string {
  const lexeme = lexemes.get(word);
  if (lexeme === undefined) return word;
  return pick(lexeme.endings.map((ending) => lexeme.stem + ending).filter((form) => form !== word));
}

/** One letter left out, doubled, or exchanged with the next; never the first. */
function misspell(word: string, { integer }: Random): string {
  const place = integer(1, word.length - 2);
  const [before, letter, next, after] = [word.slice(0, place), word.charAt(place), word.charAt(place + 1), word.slice(place + 2)];
  const slips = [before + next + after, before + letter + letter + next + after, before + next + letter + after];
  return slips[integer(0, slips.length - 1)] ?? word;
}
