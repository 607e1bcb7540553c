import type { ContainerDirective } from 'mdast-util-directive';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { remembered } from './remembered/remembered.ts';

/** The `:::glance` boxes of a page, in order. */
export function glanceBoxes(body: string): readonly ContainerDirective[] {
  return body.includes(':::glance') ? parsed(body) : [];
}

const parsed = remembered('glanceBoxes', (body: string): readonly ContainerDirective[] =>
  parseMarkdown(body).children.flatMap((node) => (node.type === 'containerDirective' && node.name === 'glance' ? [node] : [])),
);
