import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** On a narrow screen a wide table moves by itself, also by keyboard, and not the whole page. Changes the tree in place. */
export function scrollTables(tree: Root | Element): void {
  visit(tree, 'element', (node: ElementContent, index, parent) => {
    if (node.type !== 'element' || node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    parent.children[index] = h('div.scroll', { tabIndex: 0, role: 'group' }, [node]);
    return [SKIP, index + 1];
  });
}
