/** The table of contents, which is also a page of the book, and its landmarks. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import type { Chapter } from './chapter.ts';
import { treeOf } from './links.ts';
import { xhtml } from './xhtml.ts';

export const NAVIGATION = 'nav.xhtml';

/** The book's own words are in the reader's language, titles in that of the text. */
export function navigation(page: ExportedPage, chapters: readonly Chapter[]): string {
  const { reader, readerStrings: strings } = page;
  const contents = say(strings, 'book.contents');
  const first = chapters.find(({ kind }) => kind === 'text');
  const sources = chapters.find(({ kind }) => kind === 'sources');
  return xhtml({
    title: contents,
    language: reader,
    body: [
      h('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', ariaLabelledBy: ['toc-title'] }, [
        h('h1', { id: 'toc-title' }, contents),
        h(
          'ol',
          chapters.map((chapter) => entry(chapter, page)),
        ),
      ]),
      h('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true }, [
        h('ol', [
          landmark('titlepage', 'title.xhtml', say(strings, 'book.titlePage')),
          landmark('toc', `${NAVIGATION}#toc`, contents),
          ...(first ? [landmark('bodymatter', first.file, say(strings, 'book.start'))] : []),
          ...(sources ? [landmark('bibliography', sources.file, sources.title)] : []),
        ]),
      ]),
    ],
  });
}

function landmark(type: string, href: string, text: string): Element {
  return h('li', [h('a', { 'epub:type': type, href }, text)]);
}

function entry(chapter: Chapter, { reader, readerStrings }: ExportedPage): Element {
  const isTitle = chapter.kind === 'title';
  const title = isTitle ? say(readerStrings, 'book.titlePage') : chapter.title;
  const lang = isTitle || chapter.language === reader ? {} : { lang: chapter.language };
  const below = isTitle || chapter.kind === 'notes' ? [] : headings(chapter);
  return h('li', [h('a', { href: chapter.file, ...lang }, title), ...(below.length > 0 ? [h('ol', below)] : [])]);
}

/** The headings one level below the chapter's own that can be gone to. */
function headings(chapter: Chapter): Element[] {
  const found: Element[] = [];
  const look = (nodes: readonly ElementContent[], lang: string): void => {
    visit({ ...treeOf({ content: nodes }) }, 'element', (node) => {
      if (node.tagName !== 'h2' || typeof node.properties['id'] !== 'string') return;
      const attributes = { href: `${chapter.file}#${node.properties['id']}`, lang };
      found.push(h('li', [h('a', attributes, toString(node))]));
    });
  };
  for (const node of chapter.content) {
    const lang = node.type === 'element' ? node.properties['lang'] : undefined;
    look([node], typeof lang === 'string' ? lang : chapter.language);
  }
  return found;
}
