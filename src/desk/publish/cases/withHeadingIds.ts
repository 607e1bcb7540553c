import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { slug } from '#language/slug.ts';

/** Longer ids make long addresses. */
const LONGEST = 40;

/**
 * Clean Markdown whose headings have the ids every page of the hub has. They begin with the section's: none is one of another section, or
 * of the frame around the page.
 * @example withHeadingIds('### Греење', 'what-failed') // => '### Греење {#what-failed-greenje}'
 */
export function withHeadingIds(markdown: string, section: string): string {
  const taken = new Set<string>();
  const marks: { readonly end: number; readonly id: string }[] = [];
  visit(parseMarkdown(markdown), 'heading', (heading) => {
    const end = heading.position?.end.offset;
    if (end === undefined) return;
    const words = slug(toString(heading)).slice(0, LONGEST).replace(/-$/u, '');
    const wanted = [section, words].filter((part) => part !== '').join('-');
    let id = wanted;
    for (let number = 2; taken.has(id) || id === section; number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    marks.push({ end, id });
  });
  const starts = [0, ...marks.map(({ end }) => end)];
  return starts.map((from, at) => markdown.slice(from, marks[at]?.end) + (marks[at] === undefined ? '' : ` {#${marks[at].id}}`)).join('');
}
