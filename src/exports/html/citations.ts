/** Citations in the text, and the list of sources they lead to. */
import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '#model/source.ts';
import { element, words } from '#training/render/element.ts';

const CITATION = /\[\^([^\]\s]+)\]/g;

/** Id of an entry in the list of sources. */
export function sourceId(key: string): string {
  return `source-${key}`;
}

/** `[^key]` becomes the number of its source, with a link to it. A key without a source stays as written: checks have told it. */
export function citeSources(tree: Root, sources: readonly Source[]): void {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('[^')) return undefined;
    const parts = cut(node.value, sources);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function cut(value: string, sources: readonly Source[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let position = 0;
  for (const { 0: whole, 1: key = '', index } of value.matchAll(CITATION)) {
    const number = sources.findIndex((source) => source.key === key) + 1;
    if (number === 0) continue;
    parts.push(
      words(value.slice(position, index)),
      element('sup', {}, [element('a', { href: `#${sourceId(key)}`, class: 'cite' }, [words(String(number))])]),
    );
    position = index + whole.length;
  }
  return [...parts, words(value.slice(position))].filter((part) => part.type !== 'text' || part.value !== '');
}
