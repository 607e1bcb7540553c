/** Text of a module as HTML for the workshop builder, which shows several modules in two languages on one page: nothing in it has an id. */
import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { toHast } from '#exports/html/toHast.ts';
import type { Locale } from '#model/locale.ts';

/** Path of the folder of images, with a slash at the end; they are told to `used`. */
export interface Images {
  readonly folder: string;
  readonly used: Map<string, Uint8Array>;
}

export type ToHtml = (nodes: readonly RootContent[], language: Locale) => string;

export function htmlWriter(page: ExportedPage, stringsOf: (language: Locale) => ExportedPage['strings'], images: Images): ToHtml {
  const follow: ExportedPage['follow'] = {
    link: page.follow.link,
    image(url) {
      const image = page.follow.image(url);
      if (image !== undefined) images.used.set(image.name, image.bytes);
      return image;
    },
  };
  return (nodes, language) => {
    const context = { strings: stringsOf(language), sources: page.sources, follow };
    const root = toHast(nodes, language, context, { view: 'facilitator', quizzes: 'paper', images: images.folder });
    loosen(root, page.url);
    return toHtml(root);
  };
}

/** Links inside the page lead to it; headings stand below that of their session; what opens on the page is open on paper. */
function loosen(root: HastRoot, url: string): void {
  visit(root, 'element', (node: Element) => {
    const { id: _, href, ...rest } = node.properties;
    node.properties = {
      ...rest,
      ...(typeof href === 'string' && { href: href.replace(/^#(source-.*)?/, (found) => (found === '#' ? `${url}#` : `${url}#sources`)) }),
    };
    const heading = /^h([2-5])$/.exec(node.tagName);
    if (heading) node.tagName = `h${Number(heading[1]) + 1}`;
    if (node.tagName === 'details') node.tagName = 'div';
    if (node.tagName === 'summary') node.tagName = 'p';
    if (node.tagName === 'input') tick(node);
    // The empty corner of a table heads nothing.
    if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
  });
  visit(root, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    // As on a page: a wide table scrolls by itself, with the keyboard too.
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['wide'], tabIndex: 0, role: 'group' },
      children: [node],
    };
    return SKIP;
  });
}

/** A box to tick on paper: Markdown's task lists are not forms. */
function tick(node: Element): void {
  node.tagName = 'span';
  node.properties = { className: node.properties['checked'] === true ? ['tick', 'done'] : ['tick'], ariaHidden: 'true' };
}
