/** Tells the most frequent change of a source, a few words inside a line, without a Markdown parser: status must be fast on a large hub. */

/** Words and the marks between sentences; none of these can begin or end anything in Markdown while it stands inside a line. */
const PROSE = /^[\p{L}\p{M}\p{N} ,;!?'"’‘“”„().–—…]*$/u;
/** What gives the characters beside it a meaning of their own: code, maths, addresses, attributes, HTML, tables, escapes. */
const MARKUP = /[`$<>{}|\\&]|\]\(|^\s*\[|:(?=[:/\p{L}])|^(?: {4}|\t)/u;
/** Lines of code, maths and HTML look like prose. */
const BLOCKS = /^[ \t>]*(?:```|~~~|\$\$|<)/m;

/**
 * Whether other words have certainly been written. False means that only the parser can tell: it says nothing by itself.
 * @example plainlyReworded('They met.', 'They met often.') // => true
 * @example plainlyReworded('They [met](./a.md).', 'They [met](./b.md).') // => false
 */
export function plainlyReworded(before: string, after: string): boolean {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length || BLOCKS.test(before) || BLOCKS.test(after)) return false;
  const edited = old.map((line, index) => [line, now[index] ?? ''] as const).filter(([a, b]) => a !== b);
  // Words may only have gone from one line to the next.
  const differ = letters(edited.map(([line]) => line)) !== letters(edited.map(([, line]) => line));
  return differ && edited.every(([a, b]) => isPlainEdit(a, b));
}

/** Whether two states of a line differ in nothing but prose. */
function isPlainEdit(before: string, after: string): boolean {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const kept = before.slice(0, start);
  const [old, now] = [before, after].map((line) => line.slice(start, line.length - end));
  if (!PROSE.test(old ?? '') || !PROSE.test(now ?? '') || MARKUP.test(before) || MARKUP.test(after)) return false;
  // Before the first letter of a line a number may be that of a list; inside brackets stands the name of a citation.
  return /\p{L}/u.test(kept) && kept.lastIndexOf('[') <= kept.lastIndexOf(']');
}

function commonStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index)) index += 1;
  return index;
}

/** Number of characters at the end that both have and that are not part of the common start. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return count;
}

/** Without white space, which means nothing between words. */
function letters(lines: readonly string[]): string {
  return lines.join('').normalize('NFC').replaceAll(/\s/gu, '');
}
