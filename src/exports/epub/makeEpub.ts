/** A page, or a toolkit with its steps, as a book: EPUB 3.3, readable on any device, with its notes for the facilitator at the end. */
import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { gatherImages } from '#exports/html/images.ts';
import { zip } from '#exports/zip.ts';
import type { Chapter } from './chapter.ts';
import { linkInside, treeOf } from './links.ts';
import { navigation, NAVIGATION } from './navigation.ts';
import { notesChapter } from './notesChapter.ts';
import { packageDocument } from './packageDocument.ts';
import { IMAGES, sectionChapters, wholeChapter } from './pageChapters.ts';
import { STYLE } from './style.ts';
import { titlePage } from './titlePage.ts';
import { xhtml } from './xhtml.ts';

export interface EpubSource {
  readonly page: ExportedPage;
  /** Pages that follow it in the same book: the steps of a toolkit. */
  readonly chapters: readonly ExportedPage[];
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export function makeEpub(book: EpubSource): Uint8Array {
  const images = new Map<string, ExportedImage>();
  const gathering = (page: ExportedPage): ExportedPage => ({ ...page, follow: gatherImages(page.follow, images) });
  const page = gathering(book.page);
  const chapters = chaptersOf(page, book.chapters.map(gathering));
  linkInside(chapters);
  const title = titlePage(page);
  const files = [
    { file: title.file, language: title.language, hasMath: false },
    { file: NAVIGATION, language: page.reader, hasMath: false },
    ...chapters.map((chapter) => ({ file: chapter.file, language: chapter.language, hasMath: hasMath(chapter.content) })),
  ];
  return zip(
    [
      { path: 'mimetype', content: 'application/epub+zip', stored: true },
      { path: 'META-INF/container.xml', content: CONTAINER },
      { path: 'EPUB/package.opf', content: packageDocument({ page, files, images: [...images.values()], navigation: NAVIGATION }) },
      { path: `EPUB/${NAVIGATION}`, content: navigation(page, [title, ...chapters]) },
      ...[title, ...chapters].map((chapter) => ({ path: `EPUB/${chapter.file}`, content: xhtml({ ...chapter, body: chapter.content }) })),
      { path: 'EPUB/style.css', content: STYLE },
      ...[...images.values()].map(({ name, bytes }) => ({ path: `EPUB/${IMAGES}${name}`, content: bytes })),
    ],
    page.updated,
  );
}

function chaptersOf(page: ExportedPage, others: readonly ExportedPage[]): readonly Chapter[] {
  if (others.length === 0) return [...sectionChapters(page), ...[page].flatMap((each) => notesChapter(each) ?? [])];
  const pages = [page, ...others];
  return [...pages.map((each, index) => wholeChapter(each, index)), ...pages.flatMap((each, index) => notesChapter(each, index) ?? [])];
}

function hasMath(content: readonly ElementContent[]): boolean {
  let found = false;
  visit(treeOf({ content }), 'element', ({ tagName }) => {
    found ||= tagName === 'math';
  });
  return found;
}
