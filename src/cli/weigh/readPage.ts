/** What a built page asks for before anything is done on it, and its words. */
import rehypeParse from 'rehype-parse';
import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);

/** Addresses of its style sheets and of scripts that run at once, which stand in its head. */
export function filesAtOnce(html: string): readonly string[] {
  const addresses: string[] = [];
  visit(parser.parse(html.slice(0, html.indexOf('</head>'))), 'element', ({ tagName, properties: { rel, href, src } }: Element) => {
    if (tagName === 'link' && String(rel) === 'stylesheet' && typeof href === 'string') addresses.push(href);
    if (tagName === 'script' && typeof src === 'string') addresses.push(src);
  });
  return addresses;
}

/** All that stands in its text, and the language of the page. */
export function textOf(html: string): { readonly text: string; readonly language: string } {
  const texts: string[] = [];
  let language = '';
  visit(parser.parse(html), 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'html' && typeof properties['lang'] === 'string') language = properties['lang'];
    if (Array.isArray(properties['className']) && properties['className'].includes('prose')) texts.push(toString(element));
  });
  return { text: texts.join(' '), language };
}
