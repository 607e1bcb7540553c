/**
 * Lines that are meant as directives and that Markdown reads as text: a space before the brace, a value left empty, a quote that is
 * not closed. Readers would see the colons, and what stands in the box would be lost to every output.
 */
import { nearest } from '#content/nearest.ts';
import type { Outline } from '#content/outline.ts';
import { DIRECTIVE_FORMS, type Complaint, type DirectiveForm } from './directiveForms.ts';

const OPENING = /^[ \t>]*:{2,}[ \t]*([A-Za-z-]+)(.*)$/;
const CLOSING = /^[ \t>]*:{3,}[ \t]*$/;

interface Unread extends Complaint {
  /** 1-based line of the body. */
  readonly line: number;
}

export function unreadDirectives({ texts }: Pick<Outline, 'texts'>): readonly Unread[] {
  const lines = texts.flatMap(({ value, line }) => value.split('\n').map((text, index) => ({ text, line: line + index })));
  const openings = lines.flatMap(({ text, line }) => {
    const [, name = '', rest = ''] = OPENING.exec(text) ?? [];
    const known =
      Object.keys(DIRECTIVE_FORMS).find((each) => each === name.toLowerCase()) ?? (name && nearest(name, Object.keys(DIRECTIVE_FORMS)));
    const form = known === undefined ? undefined : DIRECTIVE_FORMS[known];
    return form === undefined ? [] : [{ line, found: shown(text), expected: `\`${form.example}\``, fix: fixOf(text, rest, form) }];
  });
  // What closes a box that was never read as one needs no message of its own.
  if (openings.length > 0) return openings;
  return lines
    .filter(({ text }) => CLOSING.test(text))
    .map(({ line }) => ({
      line,
      found: '`:::` that closes nothing',
      expected: 'one line `:::` for each box that is open',
      fix: 'take the line out, or write the opening line of its box',
    }));
}

const SHOWN = 50;

function shown(text: string): string {
  const line = text.trim();
  return `\`${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}\`, which Markdown reads as text`;
}

/** The first thing that keeps the line from being read. */
function fixOf(text: string, rest: string, { example }: DirectiveForm): string {
  if (/:[ \t]+[A-Za-z]/.test(text)) return 'take the space after the colons out';
  // An id at the end of a line, which the outline takes for that of a heading, leaves nothing.
  if (/^[ \t]*$/.test(rest)) return 'begin the line with it, and take any space before `{` out';
  if (/^[ \t]+[{[]/.test(rest)) return 'take the space before the bracket out';
  if (/[“”„»«]/.test(rest)) return 'write straight quotes: `"`';
  if (/=[ \t]*(?:\}|$|[\w-]+=)/.test(rest)) return 'write a value after `=`, or take the attribute out';
  if (rest.includes('{') && !rest.includes('}')) return 'close the brace: `}`';
  if ((rest.match(/"/g) ?? []).length % 2 === 1) return 'close the quote: `"`';
  return `write it like \`${example}\``;
}
