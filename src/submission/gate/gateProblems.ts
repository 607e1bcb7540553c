/** The second gate: what a contributed page may hold, asked once more of the file itself, wherever it came from. */
import type { Nodes, Root } from 'mdast';
import { PLAIN_NODES } from './plainNodes.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';

export interface GateProblem {
  /** 1-based line of the body. */
  readonly line: number;
  /** In one clause. */
  readonly found: string;
}

export const GATE_EXPECTED =
  'paragraphs, headings, lists, quotes, emphasis, links to other sites, citations of its sources, and its own photos';
export const GATE_FIX = 'write it as plain text';

/** Schemes alone: the site makes links of addresses in the text by itself, also of odd ones. A path inside the hub is an editor's. */
const LINK = /^(?:https?:\/\/|mailto:|\/(?!\/))\S*$/iu;
/** A photo beside the page, as the desk names it. */
const OWN_PHOTO = /^\.\/[a-z0-9-]+\/\d\d\.webp$/u;

/** `citations`: keys of the page's sources. */
export function gateProblems(body: string, citations: ReadonlySet<string>): readonly GateProblem[] {
  return problemsIn(parseMarkdown(body + [...citations].map((key) => `\n\n[^${key}]: x`).join('')), citations);
}

/** The same of a tree; footnotes' definitions are the hub's. */
export function problemsIn(root: Root, citations: ReadonlySet<string>): readonly GateProblem[] {
  return root.children.flatMap((child) =>
    child.type === 'footnoteDefinition' && citations.has(child.identifier) ? [] : problems(child, citations),
  );
}

function problems(node: Nodes, citations: ReadonlySet<string>): readonly GateProblem[] {
  const found = foreign(node, citations);
  if (found !== undefined) return [{ line: node.position?.start.line ?? 1, found }];
  return 'children' in node ? node.children.flatMap((child) => problems(child, citations)) : [];
}

/** What the node is, if it may not be there. */
function foreign(node: Nodes, citations: ReadonlySet<string>): string | undefined {
  switch (node.type) {
    case 'link':
      return LINK.test(node.url) ? undefined : `a link to \`${node.url}\``;
    case 'image':
      return OWN_PHOTO.test(node.url) ? undefined : `the image \`${node.url}\``;
    case 'footnoteReference':
      return citations.has(node.identifier) ? undefined : `a footnote \`[^${node.identifier}]\``;
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'a task list' : undefined;
    case 'html':
      return `HTML: \`${(node.value.split('\n')[0] ?? '').slice(0, 40)}\``;
    default:
      return PLAIN_NODES.has(node.type) ? undefined : `a ${node.type}`;
  }
}
