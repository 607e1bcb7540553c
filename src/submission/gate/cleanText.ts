/**
 * Characters nobody means to send: controls but for tab and line feed, direction marks, joiners and other invisible ones, tags, halves of
 * pairs. None of the hub's languages is written with them; they make two words look like one, or one like another.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF0-\uFFFB\p{Cs}\u{E0000}-\u{E0FFF}]/gu;

/** Text of any number of lines without what cannot be seen; NFC, line feeds alone. Clean text stays as it is. */
export function cleanLines(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(INVISIBLE, '')
    .normalize('NFC');
}

/** One line: `cleanLines`, every run of white space a single space, none at the ends. */
export function cleanText(text: string): string {
  return cleanLines(text)
    .replaceAll(/[\s\u2800]+/gu, ' ')
    .trim();
}
