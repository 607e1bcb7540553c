/** Makes HTML fit for a file that nobody can click in, that has no network, and that a strict reader checks. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Changes the tree in place. */
export function tidy(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    const replacement = replaced(node);
    if (replacement !== undefined && parent && index !== undefined) {
      parent.children[index] = replacement;
      return SKIP;
    }
    if (node.tagName === 'th' || node.tagName === 'td') tidyCell(node);
    return undefined;
  });
}

function replaced({ tagName, properties }: Element): ElementContent | undefined {
  // A box of a task list: on paper somebody ticks it, in a book it is read.
  if (tagName === 'input' && properties['type'] === 'checkbox' && properties['disabled'] === true) {
    return h('span.tick', { ariaHidden: 'true' }, properties['checked'] === true ? '☑' : '☐');
  }
  const { src, alt } = properties;
  if (tagName !== 'img' || typeof src !== 'string' || !/^([a-z]+:)?\/\//i.test(src)) return undefined;
  return h('a', { href: src }, typeof alt === 'string' && alt !== '' ? alt : src);
}

/** `align` is no longer HTML; a heading over nothing is none. */
function tidyCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  cell.properties = typeof align === 'string' ? { ...rest, className: [`align-${align}`] } : rest;
  if (cell.tagName !== 'th') return;
  if (cell.children.length === 0) cell.tagName = 'td';
  else cell.properties['scope'] = 'col';
}
