/**
 * Characters nobody means to send: controls but for tab and line feed, direction marks, joiners and other invisible ones, tags, halves of
 * pairs. None of the hub's languages is written with them; they make two words look like one, or one like another.
 */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFB]/gu;

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
