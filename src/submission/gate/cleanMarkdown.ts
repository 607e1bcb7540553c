/** Contributed text is hostile until parsed: read to a tree, cut down to what is allowed, written anew. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { PLAIN_NODES } from './plainNodes.ts';
import { allowTree, type RemovedKind } from './allowTree.ts';
import { isAddress } from './allowedLink.ts';
import { cleanLines } from './cleanText.ts';
import { writePlain, writeTree } from './writeTree.ts';

export interface CleanMarkdown {
  readonly markdown: string;
  /** What is no longer there, or is there as words. */
  readonly removed: readonly RemovedKind[];
}

const NONE: ReadonlySet<string> = new Set();
/** What is written may read a little simpler the second time; it comes to rest soon. */
const ROUNDS = 4;
/** Marks that parsers match with one another, in time that grows with their square; no section has so many. */
const MARKS = /(?<!\\)[*_[\]`$:~<|]/gu;
const MOST_MARKS = 3_000;
/** Signs that open a container, one inside the other: more in a line than anybody writes, and a parser's stack would grow with each. */
const CONTAINERS = /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){7})[ \t]*(?=>|[-+*][ \t]|\d{1,9}[.)][ \t])/gmu;

/**
 * Paragraphs, headings of level 3 and 4, lists, quotes, emphasis, breaks, rules, and links by http, https and mailto; all else becomes
 * words. The result reads the same to every parser of the site, and is left as it is when cleaned again. Callers cap the length first.
 * `citations`: keys of sources that may be cited as `[^key]`.
 * @example
 * cleanMarkdown('# Hall <b onclick=x>now</b>').markdown // => '### Hall \\<b onclick=x>now\\</b>'
 */
export function cleanMarkdown(text: string, citations: ReadonlySet<string> = NONE): CleanMarkdown {
  const removed = new Set<RemovedKind>();
  let markdown = rewrite(cleanLines(text).replaceAll(CONTAINERS, '$1 \\'), removed, citations);
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = rewrite(markdown, new Set(), citations);
    if (again === markdown) break;
    markdown = again;
  }
  return { markdown, removed: [...removed] };
}

function rewrite(markdown: string, removed: Set<RemovedKind>, citations: ReadonlySet<string>): string {
  if ((markdown.match(MARKS)?.length ?? 0) > MOST_MARKS) return writePlain(markdown);
  try {
    const tree = allowTree(fromMarkdown(markdown), removed, citations);
    const written = writeTree(tree);
    if (readsAlike(written, tree, citations)) return written;
    // Text made to confuse parsers: its words alone.
    return tree.children
      .map((block) => writePlain(toString(block)))
      .filter((plain) => plain !== '')
      .join('\n\n');
  } catch (error) {
    // Too deep for the stack.
    if (error instanceof RangeError) return writePlain(markdown);
    throw error;
  }
}

/** What the site's own parser makes of it: nothing else than what is allowed, and the same words. */
function readsAlike(markdown: string, tree: Root, citations: ReadonlySet<string>): boolean {
  const definitions = [...citations].map((key) => `\n\n[^${key}]: x`).join('');
  const site = parseMarkdown(markdown + definitions);
  const body: Root = { type: 'root', children: site.children.filter(({ type }) => type !== 'footnoteDefinition') };
  return allAllowed(body, citations) && words(body) === words(tree);
}

function allAllowed(node: Nodes, citations: ReadonlySet<string>): boolean {
  if (node.type === 'footnoteReference') return citations.has(node.identifier);
  if ((!PLAIN_NODES.has(node.type) && node.type !== 'link') || (node.type === 'listItem' && typeof node.checked === 'boolean'))
    return false;
  if (node.type === 'link' && !isAddress(node.url)) return false;
  return !('children' in node) || node.children.every((child) => allAllowed(child, citations));
}

function words(root: Root): string {
  return toString(root).replaceAll(/\s+/gu, '');
}
