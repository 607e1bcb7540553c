/** Parts of a printed module that both the handbook and the participants' handout have. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import type { Locale } from '#model/locale.ts';
import type { Quiz } from '#training/quiz/quiz.ts';
import { quizPaper } from '#training/render/quizPaper.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { definitionsOf } from '#exports/html/cutPage.ts';
import { contentOf } from '#exports/html/renderSections.ts';
import { sourceList } from '#exports/html/sourceList.ts';
import { tidy } from '#exports/html/tidy.ts';
import { toHast } from '#exports/html/toHast.ts';
import { IMAGES } from './printed.ts';

/** A run of text for participants, as HTML. */
export function draw(nodes: readonly RootContent[], language: Locale, page: ExportedPage): ElementContent[] {
  const root = toHast([...nodes, ...definitionsOf(page.root)], language, page, { view: 'participant', quizzes: 'paper', images: IMAGES });
  tidy(root);
  return contentOf(root);
}

/** The `lang` of what is in another language than the document. */
export function langIn(language: Locale, page: ExportedPage): { readonly lang?: Locale } {
  return language === page.language ? {} : { lang: language };
}

export function question(quiz: Quiz, page: ExportedPage): Element {
  return h('div', langIn(quiz.language, page), draw([quizPaper(quiz, page.strings, false)], quiz.language, page));
}

export function sources(page: ExportedPage): Element[] {
  const list = sourceList(page);
  return list ? [h('section', [h('h2', { id: 'sources' }, say(page.strings, 'source.heading')), list])] : [];
}
