/** Where the words of a text are. */

export interface TextWord {
  readonly text: string;
  /** Offset in the text. */
  readonly index: number;
}

/** Letters with their marks and digits; an apostrophe or a soft hyphen stands inside a word, a hyphen between two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’][\p{L}\p{N}\p{M}\u00AD]+)*/gu;

/** Longer is no word anybody looks for, but an address or noise; looking at all of it would cost time for nothing. */
export const LONGEST_WORD = 60;

/** @example findWords('Civilno-javno').map(({ text }) => text) // => ['Civilno', 'javno'] */
export function findWords(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, index }));
}
