/** Words that were found, marked in a text: tags that no text contains are asked for, and cut out again, so nothing is ever read as HTML. Pure. */

const OPEN = '\u0002';
const CLOSE = '\u0003';

/** What requests ask for. */
export const MARKS = { highlightPreTag: OPEN, highlightPostTag: CLOSE } as const;

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a highlighted text up: `'a \u0002b\u0003' => [{text: 'a ', marked: false}, {text: 'b', marked: true}]`. Stray tags are dropped. */
export function piecesOf(value: string): readonly Piece[] {
  const [before = '', ...found] = value.split(OPEN);
  const pieces = found.flatMap((part) => {
    const [text = '', ...after] = part.split(CLOSE);
    return [
      { text, marked: true },
      { text: after.join(''), marked: false },
    ];
  });
  return [{ text: before.replaceAll(CLOSE, ''), marked: false }, ...pieces].filter(({ text }) => text !== '');
}

export function hasMarks(value: string | undefined): boolean {
  return value?.includes(OPEN) ?? false;
}
