/** Pages are plain Markdown; the one comment allowed marks where a report's teaser ends. */
import type { Problem } from '#model/problem.ts';
import type { Page } from '#content/content.ts';
import { at, pagesOf } from '#content/places.ts';
import type { Check } from './check.ts';

export const TRUNCATE = '<!-- truncate -->';

export const rawHtml: Check = (content) => pagesOf(content).flatMap((page) => [...html(page), ...teaser(page)]);

function html(page: Page): Problem[] {
  return page.outline.html
    .filter(({ value }) => !(isReport(page) && value.trim() === TRUNCATE))
    .map(({ value, line }) => ({
      ...at(page, line),
      found: value.trim() === TRUNCATE ? `\`${TRUNCATE}\` on a page that is no report` : `HTML: \`${shorten(value)}\``,
      expected: 'plain Markdown',
      fix: value.startsWith('<!--') ? 'take the comment out' : 'write it as Markdown, or put \\ before the < to show it as text',
    }));
}

function teaser(page: Page): Problem[] {
  if (!isReport(page)) return [];
  const marks = page.outline.html.filter(({ value }) => value.trim() === TRUNCATE);
  const [first, second] = marks;
  const fix = `write \`${TRUNCATE}\` on a line of its own, with empty lines around it, after the first paragraph`;
  if (first === undefined)
    return [
      { file: page.path, line: page.bodyLine, found: 'a report without the end of its teaser', expected: `one line \`${TRUNCATE}\``, fix },
    ];
  if (second !== undefined)
    return [{ ...at(page, second.line), found: `a second \`${TRUNCATE}\``, expected: 'one', fix: 'take this one out' }];
  return [];
}

function isReport(page: Page): boolean {
  return page.tree.kind === 'reports';
}

function shorten(html: string): string {
  const [line = ''] = html.trim().split('\n');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
