/**
 * A built page as it stands in a copy for a USB stick: its own HTML without the application, whose router cannot run where there is no
 * server. Links between pages of the copy are relative and name the file; what the copy does not have is linked where the hub is.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '#model/locale.ts';
import { pictureFile } from '#exports/built/pageParts.ts';
import { say, type Strings } from '#training/render/strings.ts';
import { linkFrom } from './places.ts';

export interface PortablePage {
  /** Where it stands in the copy: `hub/about/index.html`. */
  readonly place: string;
  readonly html: string;
  /** Public address of the hub, without a slash at the end. */
  readonly hubUrl: string;
  /** Where a page of the site stands in the copy; undefined where the copy does not have it. */
  readonly pageAt: (path: string) => string | undefined;
  /** The same for a style sheet or picture, which is taken along. */
  readonly fileAt: (path: string) => string | undefined;
  readonly locale: Locale;
  readonly strings: Strings;
  /** Scripts and the sheet of the copy. */
  readonly script: string;
  readonly sheet: string;
  /** Page that answers searches. */
  readonly search: string;
  /** Before everything else on the page. */
  readonly top: readonly ElementContent[];
  /** What the copy says about itself, below every page. */
  readonly about: readonly ElementContent[];
  /** What else is to be done to the page, its links still those of the site. */
  readonly change?: ((tree: Root) => void) | undefined;
}

const parser = unified().use(rehypeParse);

export function portablePage(page: PortablePage): string {
  const tree = parser.parse(page.html);
  strip(tree);
  page.change?.(tree);
  visit(tree, 'element', (element) => {
    if (element.tagName === 'footer') trim(element, page);
    relink(element, page);
    fillIn(element, page);
  });
  return toHtml(tree);
}

/** What works in a copy, bound by `#components/portable`. */
const BOUND = ['colour', 'quiz-actions', 'country-choice', 'view', 'filters', 'quiet'];
/** What the application alone can do, and other languages, which are other copies. */
const WITHOUT = ['done-toggle', 'menu'];
const META = /^(?:og:|twitter:|generator$|robots$)/;
const LINKS = new Set(['stylesheet', 'icon']);

function strip(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'element' && node.tagName === 'picture') chooseFile(node);
    if (node.type !== 'comment' && !(node.type === 'element' && isLeftOut(node))) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Of several widths and formats one is enough. */
function chooseFile(picture: Element): void {
  const file = pictureFile(picture);
  const image = picture.children.find((child) => child.type === 'element' && child.tagName === 'img');
  if (image?.type === 'element' && file !== undefined) image.properties['src'] = file;
}

function isLeftOut({ tagName, properties }: Element): boolean {
  const classes = classesOf(properties);
  switch (tagName) {
    case 'script':
    case 'source':
      return true;
    case 'link':
      return !LINKS.has(String(properties['rel']));
    case 'meta':
      return META.test(String(properties['name'] ?? properties['property'] ?? ''));
    default:
      return (
        WITHOUT.some((each) => classes.includes(each)) ||
        (classes.includes('needs-script') && !BOUND.some((each) => classes.includes(each)))
      );
  }
}

function classesOf(properties: Element['properties']): readonly (string | number)[] {
  const { className } = properties;
  return Array.isArray(className) ? className : [];
}

/** Of the links below every page those stay that lead somewhere in the copy. */
function trim(footer: Element, { pageAt }: PortablePage): void {
  visit(footer, 'element', (list) => {
    if (list.tagName === 'ul')
      list.children = list.children.filter((item) => linksOf(item).every((href) => pageAt(pathOf(href)) !== undefined));
  });
}

function linksOf(item: ElementContent): readonly string[] {
  const links: string[] = [];
  visit(item, 'element', ({ properties: { href } }) => {
    if (href !== undefined) links.push(href);
  });
  return links;
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function relink(element: Element, page: PortablePage): void {
  const { tagName, properties } = element;
  if (tagName === 'a') relinkAnchor(element, page);
  if (tagName === 'link') properties['href'] = linkOr(String(properties['href']), page.fileAt, page);
  if (tagName === 'img') {
    properties['src'] = linkOr(String(properties['src']), page.fileAt, page);
    delete properties['srcSet'];
    delete properties['sizes'];
  }
  if (tagName === 'form' && properties['role'] === 'search' && properties['action'] !== undefined) {
    properties['action'] = linkFrom(page.place, page.search);
  }
}

function relinkAnchor({ properties, children }: Element, page: PortablePage): void {
  const { href = '' } = properties;
  if (!href.startsWith('/')) return;
  properties['href'] = linkOr(href, page.pageAt, page);
  if (page.pageAt(pathOf(href)) !== undefined) return;
  delete properties['download'];
  Object.assign(properties, { className: [...classesOf(properties), 'online'] });
  children.push(h('span.spoken', { lang: page.locale }, ` (${say(page.strings, 'copy.online')})`));
}

/** An address in the copy, with its query and fragment; what is not in it, at the hub. */
function linkOr(address: string, find: (path: string) => string | undefined, { place, hubUrl }: PortablePage): string {
  if (!address.startsWith('/')) return address;
  const path = pathOf(address);
  const inside = find(path);
  return inside === undefined ? hubUrl + address : linkFrom(place, inside) + address.slice(path.length);
}

function fillIn(element: Element, { place, strings, script, sheet, top, about }: PortablePage): void {
  const { tagName, properties, children } = element;
  const classes = classesOf(properties);
  if (tagName === 'html') delete properties['dataHasHydrated'];
  if (tagName === 'head') {
    children.push(h('link', { rel: 'stylesheet', href: linkFrom(place, sheet) }), h('script', { src: linkFrom(place, script) }));
  }
  if (classes.includes('colour')) {
    Object.assign(properties, { dataToDark: say(strings, 'colour.toDark'), dataToLight: say(strings, 'colour.toLight') });
  }
  if (tagName === 'body') children.unshift(...top);
  if (tagName === 'footer' && classes.includes('foot')) children.unshift(...about);
}
