/** Where the words of a text are. */

export interface TextWord {
  readonly text: string;
  /** Offset in the text. */
  readonly index: number;
}

/** Longer is no word anybody looks for, but an address or noise; looking at all of it would cost time for nothing. */
export const LONGEST_WORD = 60;

const OTHER = 0;
/** Letters and digits. */
const LETTER = 1;
/** Marks and soft hyphens, which go on with a word and begin none. */
const MARK = 2;
/** Stands inside a word: `organisation's`. */
const APOSTROPHE = 3;

/** Latin and Cyrillic end below; what is above is asked of Unicode's classes each time. */
const TABLE_END = 0x530;
let table: Uint8Array | undefined;

/**
 * Letters with their marks and digits; an apostrophe or a soft hyphen stands inside a word, a hyphen between two. Reads character by
 * character, as search reads whole pages while somebody types: a regular expression takes five times as long.
 * @param wanted whether a word that begins with this character is of interest; all are where nothing is said
 * @example findWords('Civilno-javno').map(({ text }) => text) // => ['Civilno', 'javno']
 */
export function findWords(text: string, wanted?: (first: number) => boolean): readonly TextWord[] {
  const words: TextWord[] = [];
  let index = 0;
  while (index < text.length) {
    const start = index;
    index += widthAt(text, index);
    if (kindAt(text, start) !== LETTER) continue;
    index = endOfWord(text, index);
    if (wanted === undefined || wanted(text.codePointAt(start) ?? 0)) words.push({ text: text.slice(start, index), index: start });
  }
  return words;
}

function endOfWord(text: string, from: number): number {
  let index = from;
  for (; index < text.length; index += widthAt(text, index)) {
    const kind = kindAt(text, index);
    if (kind === LETTER || kind === MARK) continue;
    const next = kind === APOSTROPHE && index + 1 < text.length ? kindAt(text, index + 1) : OTHER;
    if (next !== LETTER && next !== MARK) return index;
  }
  return index;
}

/** Code units of the character: two for those outside of Unicode's first plane. */
function widthAt(text: string, index: number): 1 | 2 {
  return text.charCodeAt(index) < 0xd800 || (text.codePointAt(index) ?? 0) <= 0xffff ? 1 : 2;
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  table ??= Uint8Array.from({ length: TABLE_END }, (_, each) => kindOf(String.fromCharCode(each)));
  return code < TABLE_END ? (table[code] ?? OTHER) : kindOf(String.fromCodePoint(text.codePointAt(index) ?? code));
}

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/[\p{M}\u00AD]/u.test(character)) return MARK;
  return character === "'" || character === '’' ? APOSTROPHE : OTHER;
}
