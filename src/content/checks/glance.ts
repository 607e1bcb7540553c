/** The box by which cases are compared has its items, in their order, and stands in a case study. */
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { glanceItems } from '#language/markdown/glanceItems.ts';
import { GLANCE_KEYS } from '#model/glance.ts';
import type { Problem } from '#model/problem.ts';
import type { Page } from '#content/content.ts';
import { glanceBoxes } from '#content/glanceBoxes.ts';
import { at, pagesOf, placeKey } from '#content/places.ts';
import type { Check } from './check.ts';

const ORDER = GLANCE_KEYS.join(', ');

export const glance: Check = (content) => {
  const cases = new Set(content.originals.filter(({ frontMatter }) => frontMatter.type === 'case-study').map(placeKey));
  return pagesOf(content).flatMap((page) => {
    const [first, second] = glanceBoxes(page.body);
    if (first === undefined) return [];
    if (!cases.has(placeKey(page)))
      return [problem(page, first, '`:::glance` outside a case study', 'it in case studies only', 'take it out')];
    if (second !== undefined) return [problem(page, second, 'a second `:::glance`', 'one', 'take one of them out')];
    return [...items(page, first)];
  });
};

function items(page: Page, box: ContainerDirective): readonly Problem[] {
  const found = glanceItems(box);
  const keys = found.map(({ key }) => key || '(none)').join(', ');
  const expected = `a list of five items that begin with ${ORDER}, in this order and in every language`;
  if (keys !== ORDER) return [problem(page, box, `\`:::glance\` with ${keys || 'no list'}`, expected, 'write `- owner: …`, and so on')];
  return found
    .filter(({ said }) => toString(said).trim() === '')
    .map(({ key, item }) =>
      problem(page, item, `\`${key}\` of \`:::glance\` without text`, 'a sentence', 'say it, or that it is not known'),
    );
}

function problem(page: Page, { position }: Pick<ContainerDirective, 'position'>, found: string, expected: string, fix: string): Problem {
  return { ...at(page, position?.start.line ?? 1), found, expected, fix };
}
