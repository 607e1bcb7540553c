/** Links between chapters of one book stay inside the book. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Chapter } from './chapter.ts';

/** Changes the chapters' content in place. */
export function linkInside(chapters: readonly Chapter[]): void {
  const places = chapters.map((chapter) => ({ chapter, ids: idsOf(chapter) }));
  /** Where an anchor of a page stands; without an anchor, where the page begins. */
  const find = (url: string, id: string): string | undefined => {
    const ofPage = places.filter(({ chapter }) => chapter.kind !== 'title' && withoutSlash(chapter.page.url) === withoutSlash(url));
    if (id === '') return ofPage[0]?.chapter.file;
    const place = ofPage.find(({ ids }) => ids.has(id));
    return place && `${place.chapter.file}#${id}`;
  };
  for (const chapter of chapters) {
    if (chapter.kind === 'title') continue;
    visit(treeOf(chapter), 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string') return;
      const [address = '', id = ''] = href.split('#', 2);
      const place = find(address === '' ? chapter.page.url : address, id);
      if (place !== undefined) properties['href'] = place;
      // What is not in the book is on the site.
      else if (address === '') properties['href'] = chapter.page.url + href;
    });
  }
}

function idsOf(chapter: Chapter): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(treeOf(chapter), 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}

export function treeOf({ content }: Pick<Chapter, 'content'>): Root {
  return { type: 'root', children: [...content] };
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
