/** Tables and formulas that are wider than a small screen scroll by themselves, by finger and by key; the page around them does not. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Changes the elements in place; the style of `.wide` is the file's. */
export function boxWide(nodes: readonly ElementContent[]): void {
  for (const node of nodes) {
    visit(node, 'element', (element, index, parent) => {
      if (!isWide(element) || !parent || index === undefined) return undefined;
      const box = element.tagName === 'table' ? 'div' : 'span';
      parent.children[index] = h(`${box}.wide`, { tabIndex: 0 }, [element]);
      return SKIP;
    });
  }
}

/** A formula on a line of its own stands in a paragraph or not, so its box is one that may stand in both. */
function isWide({ tagName, properties }: Element): boolean {
  return tagName === 'table' || (tagName === 'math' && properties['display'] === 'block');
}
