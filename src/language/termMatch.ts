/** Finds terms of the glossary in running text, in all their inflected forms. */

/** Stems made ready for `findStems`. */
export interface StemMatcher {
  readonly pattern: RegExp;
  /** First word of each stem, in small letters: a text with none of them is spared the search for whole words. */
  readonly beginnings: readonly string[];
}

export interface StemMatch {
  /** Where it starts in the text. */
  readonly index: number;
  readonly length: number;
}

/** Letters, marks and digits of our two scripts; with all there are in Unicode, a matcher would take several times as long to make. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\u0300-\u036F\d]`;
/** The rest of a word, which a hyphen does not end: `kulturn*` goes as far as `kulturno-umjetničkih`. */
const REST = `(?:-?${LETTER})*`;
const BEGIN = `(?<!${LETTER}-?)`;
/** Looks back as well: the stem `socio-*` is to find no `socio-` on its own. */
const END = `(?<!-)(?!-?${LETTER})`;
const NOTHING = '(?!)';

/**
 * Prepares the stems of a term: words, each exact, or a beginning when it ends with `*`.
 * They hold letters, digits and hyphens only, as the schema of a concept makes sure.
 */
export function compileStems(stems: readonly string[]): StemMatcher {
  // At one place the longest phrase is to win: of alternatives the first does.
  const phrases = stems.map((stem) => stem.split(' ')).toSorted((a, b) => b.length - a.length);
  const alternatives = phrases.map((words) => words.map(wordPattern).join(String.raw`\s+`));
  return {
    pattern: new RegExp(`${BEGIN}(?:${alternatives.join('|') || NOTHING})${END}`, 'giu'),
    beginnings: phrases.map(([word = '']) => inSmallLetters(word.replace('*', ''))),
  };
}

/** A text as `mayFind` wants it. */
export function inSmallLetters(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Whether looking closer is worth while: a look for plain letters, to be asked before `findStems` where most texts have none of the stems. */
export function mayFind(textInSmallLetters: string, { beginnings }: StemMatcher): boolean {
  return beginnings.some((word) => textInSmallLetters.includes(word));
}

function wordPattern(word: string): string {
  const letters = word.normalize('NFC');
  return letters.endsWith('*') ? letters.slice(0, -1) + REST : letters;
}

/**
 * Every place where a text has one of the stems, from word border to word border; places do not overlap.
 * Case makes no difference, nor does it matter how letters with marks are encoded, nor what white space is between words.
 * @example findStems('O kulturnoj politici', compileStems(['kulturn* politi*'])) // => [{ index: 2, length: 18 }]
 */
export function findStems(text: string, { pattern }: StemMatcher): readonly StemMatch[] {
  const composed = text.normalize('NFC');
  const found = Array.from(composed.matchAll(pattern), ({ index, 0: match }) => ({ index, length: match.length }));
  return composed === text || found.length === 0 ? found : placesBefore(text, found);
}

/** The same places in the text as it was before it was composed; words end between letters, so none is inside a letter with its marks. */
function placesBefore(text: string, found: readonly StemMatch[]): readonly StemMatch[] {
  const before = new Map<number, number>();
  let [offset, composedOffset] = [0, 0];
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    before.set(composedOffset, offset);
    offset += letter.length;
    composedOffset += letter.normalize('NFC').length;
  }
  const place = (composed: number): number => before.get(composed) ?? text.length;
  return found.map(({ index, length }) => ({ index: place(index), length: place(index + length) - place(index) }));
}
