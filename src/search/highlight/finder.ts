/** Which words of a text answer a query: told by the same analysis that found the page, never by the letters as they stand. */
import { analyseWord, type Word } from '#language/analysis/analyse.ts';
import { foldWord } from '#language/analysis/foldWord.ts';
import { findWords } from '#language/analysis/words.ts';
import type { Locale } from '#model/locale.ts';

/** What one typed word was found as. */
export interface SoughtWord {
  readonly stems: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  /** Beginnings of three letters and more. */
  readonly beginnings: readonly string[];
}

/** A word of the text, with the places of the typed words it answers. */
export interface MarkedWord extends Word {
  readonly answers: readonly number[];
}

/** Every word of the text that answers one of those sought. Words that begin otherwise are passed over: analysing a page takes a while. */
export function findSought(text: string, language: Locale, sought: readonly SoughtWord[]): readonly MarkedWord[] {
  const letters = firstLetters(sought);
  const found: MarkedWord[] = [];
  for (const { text: word, index } of findWords(text, (first) => letters.has(firstLetter(first)) || firstLetter(first) === 'n')) {
    if (!letters.has(firstLetter(word.codePointAt(0) ?? 0)) && !SUPERLATIVE.test(word)) continue;
    const { form, stem } = analyseWord(word, language);
    const answers = sought.flatMap((each, at) => (isSought(form, stem, each) ? [at] : []));
    if (answers.length > 0) found.push({ index, length: word.length, form, stem, answers });
  }
  return found;
}

function isSought(form: string, stem: string, { stems, forms, beginnings }: SoughtWord): boolean {
  return forms.has(form) || stems.has(stem) || beginnings.some((beginning) => form.startsWith(beginning));
}

/** Letters that spelling evenly may put in place of a word's first: `хемија` for `kemija`, `ko` for `tko`, Macedonian `z` for `dz`, `g` for `dj`. */
const WRITTEN_AS: Readonly<Record<string, string>> = { h: 'k', k: 't', z: 'd', g: 'd' };

/** `najveći` has a stem that begins otherwise. */
const SUPERLATIVE = /^(?:naj|нај)/i;

const lettersOf = new WeakMap<readonly SoughtWord[], ReadonlySet<string>>();

/** First letters that words may have in a text, folded. */
function firstLetters(sought: readonly SoughtWord[]): ReadonlySet<string> {
  const before = lettersOf.get(sought);
  if (before !== undefined) return before;
  const words = sought.flatMap(({ stems, forms, beginnings }) => [...stems, ...forms, ...beginnings]);
  const letters = new Set(words.flatMap((word) => [word.charAt(0), WRITTEN_AS[word.charAt(0)] ?? word.charAt(0)]));
  lettersOf.set(sought, letters);
  return letters;
}

const folded = new Map<number, string>();

/** The character a word begins with in a text, folded. */
function firstLetter(first: number): string {
  const before = folded.get(first);
  if (before !== undefined) return before;
  const letter = foldWord(String.fromCodePoint(first)).charAt(0);
  folded.set(first, letter);
  return letter;
}
