import { isMap, isNode, isPair, isSeq } from 'yaml';
import type { Document, LineCounter } from 'yaml';

/** 1-based line of a field in the YAML text, or of the nearest parent that exists. */
export function yamlLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const item: unknown = isMap(node)
      ? node.items.find((pair) => isNode(pair.key) && String(pair.key) === String(key))
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
    if (item === undefined) break;
    const start = isPair(item) && isNode(item.key) ? item.key.range : isNode(item) ? item.range : undefined;
    offset = start?.[0] ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return lines.linePos(offset).line;
}
