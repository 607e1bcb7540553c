/** The boxes the site's own framework draws: `:::note[Title]` and its kin. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const KINDS: ReadonlySet<string> = new Set(['note', 'tip', 'info', 'warning', 'danger', 'caution']);

export function renderAdmonitions(tree: Root): void {
  visit(tree, 'containerDirective', (node) => {
    if (!KINDS.has(node.name)) return;
    node.data = { ...node.data, hName: 'aside', hProperties: { class: `box ${node.name}` } };
    const label = node.children[0];
    if (label?.type !== 'paragraph' || !label.data?.directiveLabel) return;
    label.data = { ...label.data, hProperties: { class: 'box-title' } };
  });
}
