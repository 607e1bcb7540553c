/**
 * How much room Markdown takes on a slide, in lines: reckoned for 1280 × 720 with the widest of the usual fonts, and measured in a
 * browser by the journeys. What is misjudged is set smaller by the deck itself.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Lines below a title. */
export const LINES = 10;
const CHARACTERS = 58;
const GAP = 0.6;

export function weightOf(node: RootContent): number {
  switch (node.type) {
    case 'list':
      return node.children.reduce((sum, item) => sum + weightOf(item), 0) + GAP;
    case 'listItem':
      return node.children.reduce((sum, child) => sum + textLines(toString(child), CHARACTERS - 4), 0) + 0.2;
    case 'table':
      return node.children.reduce((sum, row) => sum + weightOf(row), 0) + GAP;
    case 'tableRow': {
      const width = CHARACTERS / Math.max(node.children.length, 1) - 2;
      return Math.max(...node.children.map((cell) => textLines(toString(cell), width)), 1) + 0.4;
    }
    case 'code':
      return node.value.split('\n').length + GAP;
    case 'math':
      return 3;
    case 'definition':
    case 'footnoteDefinition':
      return 0;
    case 'paragraph':
      return hasImage(node.children) ? LINES : textLines(toString(node), CHARACTERS) + GAP;
    default:
      return textLines(toString(node), CHARACTERS) + GAP;
  }
}

function textLines(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width));
}

function hasImage(nodes: readonly RootContent[]): boolean {
  return nodes.some(({ type }) => type === 'image' || type === 'imageReference');
}
