/** Puts texts into a section in place of its own; every character outside them stays. */
import { analyseSection } from '#translation/sections/analyseSection.ts';
import type { Segment } from '#language/markdown/segments.ts';

/**
 * @example fillSection('- One\n- Two\n', [undefined, 'Dva']) // => '- One\n- Dva\n'
 * One text for each segment in reading order; undefined leaves the segment as it is.
 */
export function fillSection(source: string, texts: readonly (string | undefined)[]): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let position = 0;
  for (const [index, segment] of analyseSection(source).segments.entries()) {
    const text = texts[index];
    // A text that says what stands there already keeps the author's own line breaks.
    if (text === undefined || text === segment.markdown) continue;
    result += source.slice(position, segment.start) + written(text, segment, lineEnd);
    position = segment.end;
  }
  return result + source.slice(position);
}

function written(text: string, { kind, prefix }: Segment, lineEnd: string): string {
  // Only a cell can be broken by a bare border.
  const cell = kind === 'cell' ? text.replaceAll(/(?<!\\)\|/g, '\\|') : text;
  return cell.split('\n').join(lineEnd + prefix);
}
