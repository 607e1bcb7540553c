/** From any Markdown tree to one that holds nothing but what is allowed. Words stay; what carried them may go. */
import type { BlockContent, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { allowedLink, withoutBrokenAddresses } from './allowedLink.ts';
import { cleanLines } from './cleanText.ts';

/** What was taken out or changed; pages word it: `submit.removed.<kind>`. */
export const REMOVED_KINDS = ['html', 'image', 'link', 'code', 'depth'] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];

/** Lists in lists in quotes: deeper ones become paragraphs. */
const DEEPEST = 6;

/** `citations`: keys of sources the text may cite, `[^key]`; others stay as words. */
export function allowTree(root: Root, removed: Set<RemovedKind>, citations: ReadonlySet<string>): Root {
  const allowed: Root = { type: 'root', children: blocks(root.children, 0, removed) };
  cite(allowed, citations);
  return allowed;
}

type Block = BlockContent;

function blocks(nodes: readonly RootContent[], depth: number, removed: Set<RemovedKind>): Block[] {
  return nodes.flatMap((node) => block(node, depth, removed));
}

function block(node: RootContent, depth: number, removed: Set<RemovedKind>): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(phrases(node.children, removed));
    case 'heading': {
      const children = phrases(node.children, removed).map((child): PhrasingContent =>
        child.type === 'break' ? { type: 'text', value: ' ' } : withoutId(child),
      );
      return hasWords(children) ? [{ type: 'heading', depth: node.depth > 3 ? 4 : 3, children }] : [];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return depth < DEEPEST ? wrap('blockquote', blocks(node.children, depth + 1, removed)) : tooDeep(node, removed);
    case 'list': {
      if (depth >= DEEPEST) return tooDeep(node, removed);
      const children = node.children
        .map((item): ListItem => ({ type: 'listItem', spread: false, children: itemBlocks(blocks(item.children, depth + 1, removed)) }))
        .filter((item) => item.children.length > 0);
      return children.length === 0 ? [] : [{ type: 'list', ordered: node.ordered === true, start: 1, spread: false, children }];
    }
    case 'code':
      removed.add('code');
      return lines(node.value);
    case 'html':
      removed.add('html');
      return lines(node.value);
    default:
      return hasChildren(node) ? paragraph(phrases(node.children as PhrasingContent[], removed)) : [];
  }
}

/** A list item begins with a paragraph: an empty one before a list within it would be read as something else. */
function itemBlocks(children: Block[]): Block[] {
  const [first] = children;
  return first?.type === 'list' && children.length === 1 ? first.children.flatMap((item) => item.children as Block[]) : children;
}

function wrap(type: 'blockquote', children: Block[]): Block[] {
  return children.length === 0 ? [] : [{ type, children }];
}

function tooDeep(node: Nodes, removed: Set<RemovedKind>): Block[] {
  removed.add('depth');
  return lines(toString(node));
}

/** Text as a paragraph that keeps its lines. */
function lines(text: string): Paragraph[] {
  const children = cleanLines(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => withoutBrokenAddresses(line))
    .flatMap((value, at): PhrasingContent[] => (at === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }]));
  return paragraph(children);
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  const inner = trimBreaks(children);
  return hasWords(inner) ? [{ type: 'paragraph', children: inner }] : [];
}

function phrases(nodes: readonly PhrasingContent[], removed: Set<RemovedKind>): PhrasingContent[] {
  return joinTexts(nodes.flatMap((node) => phrase(node, removed)));
}

function phrase(node: PhrasingContent, removed: Set<RemovedKind>): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      if (node.type === 'inlineCode') removed.add('code');
      return text(node.value);
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong': {
      const children = phrases(node.children, removed);
      // Marks inside the same marks cannot be written again as they were.
      const inner = children.flatMap((child) => (child.type === node.type ? child.children : [child]));
      return hasWords(inner) ? [{ type: node.type, children: joinTexts(inner) }] : inner;
    }
    case 'link': {
      const url = allowedLink(node.url);
      const children = phrases(node.children, removed).filter(({ type }) => type !== 'link');
      if (url === undefined) removed.add('link');
      return url === undefined || !hasWords(children) ? children : [{ type: 'link', url, children }];
    }
    case 'image':
    case 'imageReference':
      removed.add('image');
      return text(node.alt ?? '');
    case 'html':
      removed.add('html');
      return text(node.value);
    default:
      return hasChildren(node) ? phrases(node.children as PhrasingContent[], removed) : [];
  }
}

function text(value: string): PhrasingContent[] {
  // A reference such as `&#x202E;` is a character from here on.
  const clean = cleanLines(value);
  return clean === '' ? [] : [{ type: 'text', value: withoutBrokenAddresses(clean) }];
}

const CITATION = /\[\^([a-z0-9-]+)\]/gu;

/** `[^x]` of an unknown source would be a citation all the same, however it is escaped: the hub's checks read it from the words. */
function cite(node: Nodes, citations: ReadonlySet<string>): void {
  if (!hasChildren(node)) return;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type !== 'text') return [child];
    const found = [...child.value.matchAll(CITATION)].filter(([, key = '']) => citations.has(key) && node.type !== 'heading');
    const ends = found.map((match) => match.index + match[0].length);
    const between = [0, ...ends].map((from, at) => child.value.slice(from, found[at]?.index).replaceAll('[^', '[ ^'));
    return between.flatMap((value, at): Nodes[] => {
      const key = found[at]?.[1];
      return [...text(value), ...(key === undefined ? [] : [{ type: 'footnoteReference' as const, identifier: key, label: key }])];
    });
  });
  Object.assign(node, { children });
  children.forEach((child) => cite(child, citations));
}

/** Docusaurus takes `{#id}` from the words of a heading, however it is escaped. */
function withoutId(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { type: 'text', value: node.value.replaceAll('{', '(').replaceAll('}', ')').replaceAll('\n', ' ') };
  return hasChildren(node) ? { ...node, children: node.children.map((child) => withoutId(child as PhrasingContent)) } : node;
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: withoutBrokenAddresses(last.value + node.value) };
    else joined.push(node);
  }
  return joined;
}

function trimBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const words = nodes.map((node) => node.type !== 'break');
  const first = words.indexOf(true);
  return first === -1 ? [] : nodes.slice(first, words.lastIndexOf(true) + 1);
}

function hasWords(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => toString(node).trim() !== '');
}

function hasChildren(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return 'children' in node;
}
