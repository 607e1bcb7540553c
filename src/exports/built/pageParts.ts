/** What a built page is made of, by the addresses in its HTML. */
import rehypeParse from 'rehype-parse';
import type { Element } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface PageParts {
  readonly sheets: readonly string[];
  /** Scripts that run at once. */
  readonly scripts: readonly string[];
  /** Files of the application, which comes later (`components/start`). */
  readonly application: readonly string[];
  readonly pictures: readonly string[];
}

const parser = unified().use(rehypeParse);

/** @param html a page, or its head, which is where sheets and scripts stand */
export function pageParts(html: string): PageParts {
  const [sheets, scripts, application, pictures]: [string[], string[], string[], string[]] = [[], [], [], []];
  visit(parser.parse(html), 'element', ({ tagName, properties: { rel, href, src, dataFiles } }: Element) => {
    if (tagName === 'link' && String(rel) === 'stylesheet' && typeof href === 'string') sheets.push(href);
    if (tagName === 'script' && typeof src === 'string') scripts.push(src);
    if (tagName === 'script' && typeof dataFiles === 'string') application.push(...dataFiles.split(' '));
    if (tagName === 'img' && typeof src === 'string') pictures.push(src);
  });
  return { sheets, scripts, application, pictures };
}
