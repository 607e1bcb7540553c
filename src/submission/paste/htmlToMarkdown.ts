/** What was copied from Word, Google Docs or a web page, as clean Markdown. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { allowTree, type RemovedKind } from '../gate/allowTree.ts';
import { cleanMarkdown } from '../gate/cleanMarkdown.ts';
import { writeTree } from '../gate/writeTree.ts';
import { listsOfWord, ORDERED } from './listsOfWord.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const toMarkdown = unified().use(rehypeRemark);

/** Without words of its own, or with words nobody meant to copy: a deletion that Word still shows, a script. */
const DROPPED: ReadonlySet<string> = new Set([
  'head',
  'style',
  'script',
  'noscript',
  'template',
  'title',
  'meta',
  'link',
  'del',
  's',
  'strike',
  'svg',
  'iframe',
  'object',
  'form',
  'button',
  'input',
  'nav',
]);

export function htmlToMarkdown(html: string): { readonly markdown: string; readonly removed: readonly RemovedKind[] } {
  const tree: Root = parser.parse(html);
  const cut: Root = { type: 'root', children: listsOfWord(tree.children.flatMap(cleaned) as ElementContent[]) };
  const removed = new Set<RemovedKind>();
  const markdown = writeTree(allowTree(toMarkdown.runSync(cut), removed, new Set()));
  const again = cleanMarkdown(markdown);
  return { markdown: again.markdown, removed: [...removed, ...again.removed] };
}

function cleaned(node: RootContent): RootContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll('\u00A0', ' ') }];
  if (node.type !== 'element') return [];
  if (DROPPED.has(node.tagName) || isWordsMachinery(node)) return [];
  const children = node.children.flatMap(cleaned) as ElementContent[];
  const style = styleOf(node);
  // Google Docs wraps all it copies in a <b> that is not bold.
  if (/^(?:b|strong)$/u.test(node.tagName) && /(?:^|;)\s*font-weight:\s*(?:normal|400)/u.test(style)) return children;
  if (node.tagName === 'span' || node.tagName === 'font' || node.tagName.includes(':')) return emphasised(style, children);
  if (node.tagName === 'p' && !hasWords(children)) return [];
  if (/^(?:table|thead|tbody|tfoot|colgroup)$/u.test(node.tagName)) return children;
  // A row becomes a paragraph: nothing in a case study is a table.
  if (node.tagName === 'tr') return hasWords(children) ? [wrap('p', joined(children))] : [];
  const ordered = /mso-list:\s*l\d/iu.test(style) && /^\s*(?:\d+|\p{L}{1,4})[.)]/u.test(bulletOf(node));
  return [{ ...node, properties: { ...node.properties, ...(ordered && { [ORDERED]: true }) }, children }];
}

/** The bullet or number that Word drew for itself. */
function bulletOf(node: Element): string {
  const bullet = node.children.flatMap((child) => (child.type === 'element' ? [child] : []));
  return bullet.map((child) => (/mso-list:\s*ignore/iu.test(styleOf(child)) ? toString(child) : bulletOf(child))).join('');
}

/** Comments, their anchors, and the bullets Word draws itself. */
function isWordsMachinery(node: Element): boolean {
  const style = styleOf(node);
  const names = JSON.stringify(node.properties['className'] ?? '');
  return (
    /mso-element:\s*comment|mso-list:\s*ignore|mso-comment-reference|mso-hide:\s*all|display:\s*none/iu.test(style) ||
    /msocom/iu.test(names)
  );
}

function joined(cells: readonly ElementContent[]): ElementContent[] {
  const filled = cells.filter((cell) => cell.type === 'element' && hasWords([cell]));
  return filled.flatMap((cell, at): ElementContent[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, value: ' · ' }]),
    { type: 'text', value: toString(cell).replaceAll(/\s+/gu, ' ').trim() },
  ]);
}

function emphasised(style: string, children: ElementContent[]): ElementContent[] {
  if (!hasWords(children)) return children;
  const slanted = /(?:^|;)\s*font-style:\s*italic/iu.test(style);
  const strong = /(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/iu.test(style);
  if (!slanted && !strong) return children;
  // White space at the edge of emphasis stands outside it.
  const words = toString(wrap('span', children));
  const [before, after] = [/^\s/u.test(words) ? ' ' : '', /\s$/u.test(words) ? ' ' : ''];
  const inner = trimmed(children);
  const marked = strong ? [wrap('strong', slanted ? [wrap('em', inner)] : inner)] : [wrap('em', inner)];
  return [...space(before), ...marked, ...space(after)];
}

function space(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function trimmed(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child, at): ElementContent => {
    if (child.type !== 'text') return child;
    const start = at === 0 ? child.value.trimStart() : child.value;
    return { type: 'text', value: at === children.length - 1 ? start.trimEnd() : start };
  });
}

function wrap(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function styleOf({ properties }: Element): string {
  return typeof properties['style'] === 'string' ? properties['style'] : '';
}

function hasWords(children: readonly ElementContent[]): boolean {
  return children.some((child) =>
    child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && hasWords(child.children),
  );
}
