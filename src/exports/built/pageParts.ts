/** What a built page is made of, by the addresses in its HTML. */
import rehypeParse from 'rehype-parse';
import type { Element } from 'hast';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

export interface PageParts {
  readonly sheets: readonly string[];
  /** Scripts that run at once. */
  readonly scripts: readonly string[];
  /** Files of the application, which comes later (`components/start`). */
  readonly application: readonly string[];
  /** One file of each image, which every browser of the last years shows, at the size of a reading column. */
  readonly pictures: readonly string[];
}

const parser = unified().use(rehypeParse);

/** @param html a page, or its head, which is where sheets and scripts stand */
export function pageParts(html: string): PageParts {
  const [sheets, scripts, application, pictures]: [string[], string[], string[], string[]] = [[], [], [], []];
  visit(parser.parse(html), 'element', (element: Element) => {
    const { tagName, properties } = element;
    const { rel, href, src, dataFiles } = properties;
    if (tagName === 'link' && String(rel) === 'stylesheet' && typeof href === 'string') sheets.push(href);
    if (tagName === 'script' && typeof src === 'string') scripts.push(src);
    if (tagName === 'script' && typeof dataFiles === 'string') application.push(...dataFiles.split(' '));
    const picture = tagName === 'picture' ? pictureFile(element) : tagName === 'img' ? src : undefined;
    if (typeof picture === 'string') pictures.push(picture);
    return tagName === 'picture' && picture !== undefined ? SKIP : undefined;
  });
  return { sheets, scripts, application, pictures };
}

/** CSS pixels of the column, rounded up to a width there is. */
const COLUMN = 720;

/** Of a `picture`. The last source is of the format that most browsers know. */
export function pictureFile({ children }: Element): string | undefined {
  const sources = children.flatMap((child) => (child.type === 'element' && child.tagName === 'source' ? [child.properties] : []));
  const srcSet = sources.at(-1)?.['srcSet'];
  const files = typeof srcSet === 'string' ? candidates(srcSet) : [];
  return (files.findLast(({ width }) => width <= COLUMN) ?? files[0])?.url;
}

/** Narrowest first. */
function candidates(srcSet: string): readonly { readonly url: string; readonly width: number }[] {
  const files = srcSet.split(',').flatMap((each) => {
    const [url, width] = each.trim().split(/\s+/);
    return url === undefined || width === undefined ? [] : [{ url, width: Number.parseInt(width, 10) }];
  });
  return files.toSorted((a, b) => a.width - b.width);
}
