/** Tells the most frequent changes of a source without a Markdown parser: status must be fast on a large hub. */

/** Words, the marks between sentences, and emphasis: inside a line none of these hides a word or begins anything else in Markdown. */
const PROSE = /^[\p{L}\p{M}\p{N} ,;!?'"’‘“”„().–—…*_]*$/u;
/** A line of a paragraph, and nothing else. */
const PARAGRAPH = /^\*{0,3}\p{L}/u;
/** What gives the characters beside it a meaning of their own: code, maths, addresses, attributes, HTML, tables, escapes. */
const MARKUP = /[`$<>{}|\\&]|\]\(|^\s*\[|:(?=[:/\p{L}])|^(?: {4}|\t)/u;
/** Links and citations that begin and end on one side of the edit cannot reach it. */
const WHOLE_LINKS = /\[\^[^\][\s]+\]|\[[^\][]*\]\([^()\s<>\\]*\)/g;
/** Lines of code, maths and HTML look like prose. */
const BLOCKS = /^[ \t>]*(?:```|~~~|\$\$|<)|<!--/m;

/**
 * Whether other words have certainly been written: words changed inside lines, or lines of a paragraph put in or taken out. False means
 * that only the parser can tell: it says nothing by itself.
 * @example plainlyReworded('They met.', 'They met often.') // => true
 * @example plainlyReworded('They [met](./a.md).', 'They [met](./b.md).') // => false
 */
export function plainlyReworded(before: string, after: string): boolean {
  if (BLOCKS.test(before) || BLOCKS.test(after)) return false;
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.length === now.length ? isEditOfLines(old, now) : isEditOfParagraphs(old, now);
}

function isEditOfLines(old: readonly string[], now: readonly string[]): boolean {
  const edited = old.map((line, index) => [line, now[index] ?? ''] as const).filter(([a, b]) => a !== b);
  // Words may only have gone from one line to the next.
  const differ = letters(edited.map(([line]) => line)) !== letters(edited.map(([, line]) => line));
  return differ && edited.every(([a, b]) => isPlainEdit(a, b));
}

/** Whether lines of text were put in, or taken out, and nothing else was done. */
function isEditOfParagraphs(old: readonly string[], now: readonly string[]): boolean {
  const [shorter, longer] = old.length < now.length ? [old, now] : [now, old];
  const start = commonStart(shorter, longer);
  if (commonEnd(shorter, longer, start) < shorter.length - start) return false;
  const changed = longer.slice(start, start + longer.length - shorter.length).filter((line) => line.trim() !== '');
  return changed.length > 0 && changed.every((line) => PARAGRAPH.test(line) && PROSE.test(line));
}

/** Whether two states of a line differ in nothing but prose. */
function isPlainEdit(before: string, after: string): boolean {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const [old = '', now = ''] = [before, after].map((line) => line.slice(start, line.length - end));
  if (!PROSE.test(old) || !PROSE.test(now)) return false;
  const kept = before.slice(0, start);
  const [head, tail] = [kept, before.slice(before.length - end)].map((text) => text.replaceAll(WHOLE_LINKS, '.'));
  if ([head + old + tail, head + now + tail].some((line) => MARKUP.test(line))) return false;
  // Before the first letter of a line a number may be that of a list; inside brackets stands the name of a citation.
  const isInside = /\p{L}/u.test(kept) || (PARAGRAPH.test(before) && PARAGRAPH.test(after));
  return isInside && kept.lastIndexOf('[') <= kept.lastIndexOf(']');
}

type Sequence = string | readonly string[];

function commonStart(a: Sequence, b: Sequence): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}

/** Number of characters or lines at the end that both have and that are not part of the common start. */
function commonEnd(a: Sequence, b: Sequence, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** Without white space, which means nothing between words, and without emphasis, which is none of them. */
function letters(lines: readonly string[]): string {
  return lines
    .join('')
    .normalize('NFC')
    .replaceAll(/[\s*_]/gu, '');
}
