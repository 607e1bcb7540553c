/** The same words give the same text, however lines were broken and letters composed. */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * One piece of text as a PO file brings it: breaks the author made (a backslash at the end of a line) stay, and spaces that keep a number
 * with its unit (`40 %`); all other white space is folded.
 */
export function foldPiece(text: string): string {
  return text.replaceAll('\r', '').split('\\\n').map(foldBreakable).join('\\\n');
}

function foldBreakable(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/[ \t\n\v\f]+/g, ' ')
    .trim();
}
