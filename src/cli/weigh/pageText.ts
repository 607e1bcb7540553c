/** The words of a built page. */
import rehypeParse from 'rehype-parse';
import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);

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
