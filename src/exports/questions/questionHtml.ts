/** Pieces of a question as HTML for a file of questions, where there is no page around them. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '#model/locale.ts';
import { inline } from '#training/render/element.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { sourceId } from '#exports/html/citations.ts';
import { tidy } from '#exports/html/tidy.ts';
import { toHast } from '#exports/html/toHast.ts';

/** The address an image gets in the file; undefined where the file cannot hold images: their description stands there then. */
export type ImageAddress = (image: ExportedImage) => string | undefined;

/** Paragraphs, lists, formulas; empty for no content. The language is said, because the platform around may speak another. */
export function blockHtml(nodes: readonly RootContent[], language: Locale, page: ExportedPage, imageAddress: ImageAddress): string {
  return nodes.length === 0 ? '' : write('div', nodes, language, page, imageAddress);
}

/** The same without paragraphs, for a place inside a line: an answer beside its box. */
export function inlineHtml(nodes: readonly RootContent[], language: Locale, page: ExportedPage, imageAddress: ImageAddress): string {
  return write('span', inline(nodes), language, page, imageAddress);
}

function write(
  tagName: 'div' | 'span',
  nodes: readonly RootContent[],
  language: Locale,
  page: ExportedPage,
  imageAddress: ImageAddress,
): string {
  const images = new Map<string, ExportedImage>();
  const image = (url: string): ExportedImage | undefined => {
    const found = page.follow.image(url);
    if (found !== undefined) images.set(found.name, found);
    return found;
  };
  const noting = { ...page, follow: { ...page.follow, image } };
  const root = toHast(nodes, language, noting, { view: 'participant', quizzes: 'paper', images: '' });
  tidy(root);
  placeImages(root, images, page, imageAddress);
  visit(root, 'element', ({ tagName, properties }) => {
    const href = properties['href'];
    if (tagName === 'a' && typeof href === 'string') properties['href'] = wholeAddress(href, page);
  });
  dropLineEnds(root);
  const children = root.children.filter((child): child is ElementContent => child.type !== 'doctype');
  return toHtml(
    { type: 'element', tagName, properties: { lang: language }, children },
    { characterReferences: { useNamedReferences: true } },
  ).replaceAll(/\r\n?/g, '\n');
}

/** A place on the page is a place on the hub's page; a citation leads to its source. */
function wholeAddress(href: string, { url, sources }: ExportedPage): string {
  if (!href.startsWith('#')) return href;
  return sources.find(({ key }) => href === `#${sourceId(key)}`)?.url ?? url + href;
}

/** `toHast` has put the name of each image of ours into its `src`. */
function placeImages(
  root: HastRoot,
  images: ReadonlyMap<string, ExportedImage>,
  { url, readerStrings }: ExportedPage,
  imageAddress: ImageAddress,
): void {
  visit(root, 'element', (node, index, parent) => {
    const image = images.get(String(node.properties['src']));
    if (node.tagName !== 'img' || image === undefined || parent === undefined || index === undefined) return;
    const address = imageAddress(image);
    const { alt } = node.properties;
    if (address !== undefined) node.properties['src'] = address;
    else parent.children[index] = described(say(readerStrings, 'file.image', { alt: typeof alt === 'string' ? alt : '' }), url);
  });
}

function described(value: string, href: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value }] };
}

/** Line ends between blocks mean nothing, and make a file of questions hard to read. */
function dropLineEnds(root: HastRoot): void {
  visit(root, 'element', (node) => {
    node.children = node.children.filter((child) => !(child.type === 'text' && child.value === '\n'));
  });
  root.children = root.children.filter((child) => !(child.type === 'text' && child.value === '\n'));
}
