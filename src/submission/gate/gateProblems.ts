/** The second gate: what a contributed page may hold, asked once more of the file itself, wherever it came from. */
import type { Nodes, Root } from 'mdast';
import { PLAIN_NODES } from './plainNodes.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { isAddress } from './allowedLink.ts';

export interface GateProblem {
  /** 1-based line of the body. */
  readonly line: number;
  /** In one clause. */
  readonly found: string;
}

export const GATE_EXPECTED =
  'paragraphs, headings, lists, quotes, emphasis, links to other sites and to pages of the hub, citations of its sources, its own photos';
export const GATE_FIX = 'write it as plain text';

/** Schemes alone: the site makes links of addresses in the text by itself, also of odd ones. */
const LINK = /^(?:https?:\/\/|mailto:)\S*$/iu;
/** A page of the hub, which an editor may link to. Nothing with a dot: Docusaurus copies the file an address names, also by `/../`. */
const PAGE = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u;

export interface GateContext {
  /** Keys of the page's sources. */
  readonly citations: ReadonlySet<string>;
  /** Name of the page's file without `.md`; its photos are `./<slug>/01.webp` and so on. */
  readonly slug: string;
}

export function gateProblems(body: string, context: GateContext): readonly GateProblem[] {
  const cited = [...context.citations].map((key) => `\n\n[^${key}]: x`).join('');
  const { children } = parseMarkdown(body + cited);
  const own = children.filter((node) => node.type !== 'footnoteDefinition' || !context.citations.has(node.identifier));
  return own.flatMap((child) => problems(child, context));
}

/** The same of a page of the overlay as Docusaurus has read it, where the hub has written the footnotes and the front matter. */
export function overlaidProblems({ children: [first, ...rest] }: Root, slug: string): readonly GateProblem[] {
  const children = first === undefined || first.type === 'yaml' ? rest : [first, ...rest];
  const citations = new Set(children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])));
  return children.flatMap((child) =>
    child.type === 'footnoteDefinition'
      ? child.children.flatMap((inner) => problems(inner, { citations: new Set(), slug }))
      : problems(child, { citations, slug }),
  );
}

function problems(node: Nodes, context: GateContext): readonly GateProblem[] {
  const found = foreign(node, context);
  if (found !== undefined) return [{ line: node.position?.start.line ?? 1, found }];
  return 'children' in node ? node.children.flatMap((child) => problems(child, context)) : [];
}

/** What the node is, if it may not be there. */
function foreign(node: Nodes, { citations, slug }: GateContext): string | undefined {
  switch (node.type) {
    case 'link':
      return (LINK.test(node.url) && isAddress(node.url)) || PAGE.test(node.url) ? undefined : `a link to \`${node.url}\``;
    case 'image':
      return isPhotoOf(slug, node.url) ? undefined : `the image \`${node.url}\``;
    case 'footnoteReference':
      return citations.has(node.identifier) ? undefined : `a footnote \`[^${node.identifier}]\``;
    case 'heading':
      return node.depth === 1 ? 'a main heading' : undefined;
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'a task list' : undefined;
    case 'html':
      return `HTML: \`${(node.value.split('\n')[0] ?? '').slice(0, 40)}\``;
    case 'textDirective':
      // The language of a word, which an editor or the hub marks.
      return node.name === 'lang' && Object.keys(node.attributes ?? {}).join(',') === 'lang'
        ? undefined
        : `the directive \`:${node.name}\``;
    default:
      return PLAIN_NODES.has(node.type) ? undefined : `a ${node.type}`;
  }
}

/** As the desk names them. */
function isPhotoOf(slug: string, url: string): boolean {
  const folder = `./${slug}/`;
  return url.startsWith(folder) && /^\d\d\.webp$/u.test(url.slice(folder.length));
}
