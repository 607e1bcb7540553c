/**
 * Chromium tags some elements with types of PDF 2.0 (`Strong`, `Aside`) inside a PDF 1.4, where readers do not know them, and lists of
 * names and values with no type at all. These become elements that look the same and have a type that is known.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

const REPLACED: Readonly<Record<string, string>> = { strong: 'b', em: 'i', aside: 'div' };

/** Changes the elements in place. */
export function printTags(nodes: readonly ElementContent[]): void {
  visit({ type: 'root', children: [...nodes] }, 'element', (node: Element) => {
    node.tagName = REPLACED[node.tagName] ?? node.tagName;
    if (node.tagName === 'dl') becomeList(node);
  });
}

function becomeList(list: Element): void {
  const items: Element[] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'dt') items.push(h('li', [h('b', child.children), ' ']));
    else items.at(-1)?.children.push(h('span', child.children));
  }
  list.tagName = 'ul';
  list.children = items;
}
