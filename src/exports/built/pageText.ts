/** What a built page says, whatever it is made with: scripts change their names with every build, texts do not. */
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

export interface PageText {
  /** Where the page has a text of its own, and is no list or form. */
  readonly title?: string;
  /** BCP 47 tag of the title, where it is not that of the locale. */
  readonly lang?: string;
  /** Title, lead and text as one string, white space folded; all words between head and foot where there is no text. */
  readonly text: string;
}

const parser = unified().use(rehypeParse);

export function pageText(html: string): PageText {
  const tree = parser.parse(html);
  const heading = find(tree, ({ tagName }) => tagName === 'h1');
  const prose = find(tree, hasClass('prose'));
  if (heading === undefined || prose === undefined) return { text: wordsOf(find(tree, ({ tagName }) => tagName === 'main')) };
  return {
    title: wordsOf(heading),
    ...(heading.lang !== undefined && { lang: heading.lang }),
    text: [heading, find(tree, hasClass('lead')), prose].map(wordsOf).join('\n'),
  };
}

interface Found {
  readonly element: Element;
  /** From the element up to the body. */
  readonly lang: string | undefined;
}

/** The first in the order of the page. */
function find(node: Nodes, matches: (element: Element) => boolean, lang?: string): Found | undefined {
  if (node.type !== 'root' && node.type !== 'element') return undefined;
  const own = node.type === 'element' && node.tagName !== 'html' ? (node.properties['lang'] ?? lang) : lang;
  const inside = typeof own === 'string' ? own : undefined;
  if (node.type === 'element' && matches(node)) return { element: node, lang: inside };
  for (const child of node.children) {
    const found = find(child, matches, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasClass(name: string): (element: Element) => boolean {
  return ({ properties: { className } }) => Array.isArray(className) && className.includes(name);
}

function wordsOf(found: Found | undefined): string {
  return found === undefined ? '' : toString(found.element).replaceAll(/\s+/g, ' ').trim();
}
