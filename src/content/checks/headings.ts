/** Every heading has a fixed id of its own, so that addresses and translations hold when its text changes. */
import { idField } from '#model/fields.ts';
import type { Problem } from '#model/problem.ts';
import { slug } from '#language/slug.ts';
import type { Page } from '#content/content.ts';
import type { OutlineHeading } from '#content/outline.ts';
import { at, pagesOf } from '#content/places.ts';
import type { Check } from './check.ts';
import { SOURCES_ID } from './linkMap.ts';

export const headings: Check = (content) =>
  pagesOf(content).flatMap((page) => [...page.outline.headings.flatMap((heading) => checkHeading(page, heading)), ...repeated(page)]);

function checkHeading(page: Page, heading: OutlineHeading): Problem[] {
  const { depth, text, id, line } = heading;
  if (depth === 1) {
    return [
      {
        ...at(page, line),
        found: `the main heading \`# ${text}\``,
        expected: 'headings from ## on: the title is in the front matter',
        fix: 'write ##, or take the line out',
      },
    ];
  }
  const suggestion = slug(text) || 'short-name';
  if (id === undefined) {
    return [
      {
        ...at(page, line),
        found: `the heading “${text}” without an id`,
        expected: 'an id that never changes',
        fix: `write \`${'#'.repeat(depth)} ${text} {#${suggestion}}\``,
      },
    ];
  }
  if (!idField.safeParse(id).success) {
    return [
      {
        ...at(page, line),
        found: `the heading id \`${id}\``,
        expected: 'lower-case ASCII words joined by hyphens, like `what-changed`',
        fix: `write \`{#${slug(id) || suggestion}}\``,
      },
    ];
  }
  if (id === SOURCES_ID) {
    return [
      {
        ...at(page, line),
        found: `the heading id \`${id}\``,
        expected: 'another id: the hub writes the section of sources itself',
        fix: 'take the section out, or give it another id',
      },
    ];
  }
  return [];
}

const BOXES_WITH_ID: ReadonlySet<string> = new Set(['worksheet', 'handout', 'quiz']);

function repeated(page: Page): Problem[] {
  const { headings, directives } = page.outline;
  const boxes = directives.filter(({ name }) => BOXES_WITH_ID.has(name)).map(({ attributes, line }) => ({ id: attributes['id'], line }));
  const seen = new Map<string, number>();
  return [...headings, ...boxes]
    .toSorted((a, b) => a.line - b.line)
    .flatMap(({ id, line }) => {
      if (id === undefined) return [];
      const first = seen.get(id);
      seen.set(id, first ?? line);
      if (first === undefined) return [];
      return [
        {
          ...at(page, line),
          found: `a second \`{#${id}}\`, the first is in line ${at(page, first).line}`,
          expected: 'ids that occur once on a page',
          fix: 'change one of the two, in every language',
        },
      ];
    });
}
