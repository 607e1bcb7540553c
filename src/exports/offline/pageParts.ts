/** Files a built page needs to be shown and worked with: style sheets, scripts that come later, pictures. */
import rehypeParse from 'rehype-parse';
import type { Element } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);

/** Addresses from the root of the site; nothing of other sites. */
export function pageParts(html: string): readonly string[] {
  const parts = new Set<string>();
  visit(parser.parse(html), 'element', ({ tagName, properties }: Element) => {
    const { rel, href, src, dataFiles } = properties;
    if (tagName === 'link' && String(rel) === 'stylesheet' && typeof href === 'string') parts.add(href);
    if ((tagName === 'img' || tagName === 'script') && typeof src === 'string') parts.add(src);
    if (tagName === 'script' && typeof dataFiles === 'string') for (const file of dataFiles.split(' ')) parts.add(file);
  });
  return [...parts].filter((part) => part.startsWith('/') && !part.startsWith('//'));
}
