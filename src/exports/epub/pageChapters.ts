/** A page of its own becomes a book: each `##` section a chapter. One page among several becomes one chapter. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { renderSections } from '#exports/html/renderSections.ts';
import { sourceList } from '#exports/html/sourceList.ts';
import { notices, statements } from '#exports/html/statements.ts';
import type { Rendering } from '#exports/html/toHast.ts';
import type { Chapter } from './chapter.ts';

export const IMAGES = 'images/';

const RENDERING: Rendering = { view: 'participant', quizzes: 'paper-with-key', images: IMAGES };

export function sectionChapters(page: ExportedPage): readonly Chapter[] {
  const sections = renderSections(page, RENDERING).map(({ id, title, language, content }, index): Chapter => ({
    file: `part-${String(index).padStart(2, '0')}.xhtml`,
    title: title || page.title,
    language,
    page,
    kind: 'text',
    content: id === '' && title === '' ? [h('h1', { lang: page.language }, page.title), ...content] : content.map(raised),
  }));
  const sources = sourceList(page);
  if (sources === undefined) return sections;
  const title = say(page.strings, 'source.heading');
  return [
    ...sections,
    { file: 'sources.xhtml', title, language: page.language, page, kind: 'sources', content: [h('h1', title), sources] },
  ];
}

/** `place` tells the chapters of the book apart. */
export function wholeChapter(page: ExportedPage, place: number): Chapter {
  const sources = sourceList(page);
  return {
    file: `part-${String(place).padStart(2, '0')}.xhtml`,
    title: page.title,
    language: page.language,
    page,
    kind: 'text',
    content: [
      h('h1', page.title),
      h('p.lead', page.description),
      ...present(notices(page)),
      ...renderSections(page, RENDERING).flatMap(({ language, content }): readonly ElementContent[] =>
        language === page.language ? content : [h('div', { lang: language }, [...content])],
      ),
      ...(sources === undefined ? [] : [h('h2', { id: 'sources' }, say(page.strings, 'source.heading')), sources]),
      statements(page),
    ],
  };
}

export function present(element: Element | undefined): Element[] {
  return element === undefined ? [] : [element];
}

/** The heading of a section is that of its chapter: every heading goes up by one. */
function raised(node: ElementContent): ElementContent {
  visit(node, 'element', (element) => {
    const level = /^h([2-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Number(level) - 1}`;
  });
  return node;
}
