/**
 * Cuts a page's body into sections: what stands before the first heading, then one section per heading that has a fixed id.
 * Reads lines, not Markdown, because status reads every page of the hub: a parser would take a hundred times as long.
 */

/** Key of what stands before the first heading. */
export const INTRO = '_intro';

export interface Section {
  /** `_intro`, or the fixed id of the heading. */
  readonly key: string;
  /** Exact text, from the heading's first character to the next heading's. */
  readonly source: string;
  /** Offset of the section in the body. */
  readonly start: number;
  /** 1-based line of the body on which it begins. */
  readonly line: number;
}

/** A heading as the authors' guide asks for it: at the beginning of its line, with its fixed id at the end. */
const HEADING = /^#{1,6}[ \t].*\{#([^}\s]+)\}[ \t]*\r?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,}|\${2,}|:{3,}(?=[ \t]*[A-Za-z]))/;

/**
 * @example splitSections('Hello.\n\n## Why {#why}\n\nBecause.\n').map(({ key }) => key) // => ['_intro', 'why']
 * A heading inside code, maths or a directive begins no section, nor does one without an id.
 */
export function splitSections(body: string): readonly Section[] {
  const starts: { key: string; start: number; line: number }[] = [{ key: INTRO, start: 0, line: 1 }];
  let closing: RegExp | undefined;
  let line = 0;
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    line += 1;
    // Only these characters can begin a line of interest; most lines are skipped after one look.
    if (closing !== undefined) {
      if (closing.test(body.slice(start, end))) closing = undefined;
    } else if (body[start] === '#') {
      const key = HEADING.exec(body.slice(start, end))?.[1];
      if (key !== undefined) starts.push({ key, start, line });
    } else if (' `~$:'.includes(body[start] ?? '')) {
      closing = closingOf(body.slice(start, end));
    }
    start = end + 1;
  }
  return starts
    .map((section, index) => ({ ...section, source: body.slice(section.start, starts[index + 1]?.start ?? body.length) }))
    .filter(({ key, source }) => key !== INTRO || source.trim() !== '');
}

/** What ends the block that a line opens; undefined when it opens none. */
function closingOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (fence === undefined) return undefined;
  const mark = fence[0] ?? '';
  // An info string of backticks cannot hold backticks, one of dollars no dollars: then the line is text with code or maths in it.
  if ((mark === '`' || mark === '$') && line.slice(line.indexOf(fence) + fence.length).includes(mark)) return undefined;
  return new RegExp(`^[ \\t]{0,3}\\${mark}{${fence.length},}[ \\t]*\\r?$`);
}
