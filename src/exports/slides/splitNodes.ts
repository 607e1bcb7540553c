/** Markdown cut into what fits on one slide each. */
import type { List, RootContent, Table } from 'mdast';
import { splitParagraph } from './splitParagraph.ts';
import { LINES, weightOf } from './weight.ts';

/** At least one piece; the nodes of all pieces together are the nodes given, in their order. */
export function splitNodes(nodes: readonly RootContent[], lines = LINES): readonly (readonly RootContent[])[] {
  const pieces: RootContent[][] = [[]];
  let used = 0;
  for (const node of nodes.flatMap((each) => splitNode(each, lines))) {
    const weight = weightOf(node);
    if (used > 0 && used + weight > lines) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push(node);
    used += weight;
  }
  return pieces;
}

function splitNode(node: RootContent, lines: number): readonly RootContent[] {
  if (node.type === 'paragraph') return splitParagraph(node, lines);
  if (weightOf(node) <= lines) return [node];
  if (node.type === 'list') return splitList(node, lines);
  return node.type === 'table' ? splitTable(node, lines) : [node];
}

function splitList(list: List, lines: number): readonly List[] {
  let number = list.start ?? 1;
  return grouped(list.children, lines - 0.6).map((children) => {
    const part: List = { ...list, ...(list.ordered && { start: number }), children: [...children] };
    number += children.length;
    return part;
  });
}

/** Each part has the headings of the columns. */
function splitTable(table: Table, lines: number): readonly Table[] {
  const [head, ...rows] = table.children;
  if (head === undefined || rows.length === 0) return [table];
  return grouped(rows, lines - weightOf(head) - 0.6).map((children) => ({ ...table, children: [head, ...children] }));
}

function grouped<T extends RootContent>(items: readonly T[], lines: number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let used = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const last = groups.at(-1);
    if (last === undefined || used + weight > lines) {
      groups.push([item]);
      used = weight;
    } else {
      last.push(item);
      used += weight;
    }
  }
  return groups;
}
