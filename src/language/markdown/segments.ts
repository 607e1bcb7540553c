/** The pieces of a section that a translator works on: paragraphs, headings, table cells, labels of boxes. */
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';

export type SegmentKind = 'heading' | 'paragraph' | 'cell' | 'label';

export interface Segment {
  readonly kind: SegmentKind;
  /** Range of the piece in the section's source; its Markdown without heading marks, ids, cell borders and brackets. */
  readonly start: number;
  readonly end: number;
  /** The Markdown of the piece on one line, save for line breaks the author made on purpose. */
  readonly markdown: string;
  /** What continues the piece on a further line of the file: indentation of a list, `> ` of a quotation. */
  readonly prefix: string;
}

type Leaf = Heading | Paragraph | TableCell | LeafDirective;

/** The nodes that hold text, in reading order. */
export function leavesOf(node: Nodes): readonly Leaf[] {
  return isLeaf(node) ? [node] : childrenOf(node).flatMap(leavesOf);
}

export function isLeaf(node: Nodes): node is Leaf {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'leafDirective';
}

const HEADING_ID = /[ \t]*\{#[^}]*\}[ \t]*$/;

/** The segment a leaf of the tree holds; none when it is empty, or when all it holds is an id. */
export function segmentOf(leaf: Leaf, source: string): Segment | undefined {
  const start = leaf.children[0]?.position?.start.offset;
  const last = leaf.children.at(-1)?.position?.end.offset;
  if (start === undefined || last === undefined) return undefined;
  const raw = source.slice(start, last);
  const kept = leaf.type === 'heading' ? raw.replace(HEADING_ID, '') : raw;
  const prefix = linePrefix(source, start);
  const markdown = oneLine(kept);
  return markdown === '' ? undefined : { kind: kindOf(leaf), start, end: start + kept.length, markdown, prefix };
}

function kindOf(leaf: Leaf): SegmentKind {
  switch (leaf.type) {
    case 'heading':
      return 'heading';
    case 'tableCell':
      return 'cell';
    case 'leafDirective':
      return 'label';
    case 'paragraph':
      return leaf.data?.directiveLabel ? 'label' : 'paragraph';
  }
}

/** What stands before the piece on its line, with list markers made to blanks: `1. > Text` continues as `   > `. */
function linePrefix(source: string, start: number): string {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return source.slice(lineStart, start).replaceAll(/[^>\s]/gu, ' ');
}

/** `  \n` and `\\\n` are breaks the author made; all other line ends only kept the lines short. */
function oneLine(markdown: string): string {
  return markdown
    .normalize('NFC')
    .replaceAll(/(?: {2,}|\\)\r?\n[ \t]*(?:>[ \t]?)*/g, '\0')
    .replaceAll(/\s*\r?\n[ \t]*(?:>[ \t]?)*/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()
    .replaceAll('\0', '\\\n');
}

/** The children of a node that has any. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}
