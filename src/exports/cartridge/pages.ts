/** The pages of a cartridge: what the file is, each section of the module, questions for paper, sources. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Quiz } from '#training/quiz/quiz.ts';
import { say } from '#training/render/strings.ts';
import type { Chapter } from '#exports/epub/chapter.ts';
import { linkInside } from '#exports/epub/links.ts';
import { IMAGES, present, sectionChapters } from '#exports/epub/pageChapters.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { gatherImages } from '#exports/html/images.ts';
import { contentOf } from '#exports/html/renderSections.ts';
import { notices, statements } from '#exports/html/statements.ts';
import { tidy } from '#exports/html/tidy.ts';
import { toHast } from '#exports/html/toHast.ts';
import { isHeld } from './assessment.ts';
import { withoutQuizzes } from './withoutQuizzes.ts';

export const PAPER = 'paper.html';
export const SOURCES = 'sources.html';

export interface CartridgePages {
  readonly chapters: readonly Chapter[];
  readonly images: readonly ExportedImage[];
}

/** For participants: facilitators have the handbook. */
export function cartridgePages(original: ExportedPage): CartridgePages {
  const images = new Map<string, ExportedImage>();
  const page = { ...original, follow: gatherImages(original.follow, images) };
  const sections = sectionChapters({ ...page, root: withoutQuizzes(page.root) }).map((chapter) => ({
    ...chapter,
    file: chapter.file.replace(/\.xhtml$/, '.html'),
  }));
  const texts = sections.filter(({ kind }) => kind !== 'sources');
  const sources = sections.filter(({ kind }) => kind === 'sources');
  const chapters = [about(page), ...texts, ...paper(page), ...sources];
  linkInside(chapters);
  return { chapters, images: [...images.values()] };
}

function about(page: ExportedPage): Chapter {
  const title = say(page.readerStrings, 'notice.label');
  return {
    file: 'about.html',
    title,
    language: page.reader,
    page,
    kind: 'title',
    content: [
      h('h1', title),
      h('p.lead', { lang: page.language }, [h('strong', page.title), h('br'), page.description]),
      ...present(notices(page)),
      statements(page),
    ],
  };
}

/** Pairs to match and steps to order, with their answers to open. */
function paper(page: ExportedPage): readonly Chapter[] {
  const quizzes = (page.module?.quizzes ?? []).filter((quiz) => !isHeld(quiz));
  if (quizzes.length === 0) return [];
  const title = say(page.strings, 'file.paper');
  return [
    {
      file: PAPER,
      title,
      language: page.language,
      page,
      kind: 'text',
      content: [h('h1', title), h('p', say(page.strings, 'file.paper.why')), ...quizzes.flatMap((quiz) => onPaper(quiz, page))],
    },
  ];
}

function onPaper(quiz: Quiz, page: ExportedPage): readonly ElementContent[] {
  const nodes = page.root.children.filter(
    (node) => node.type === 'containerDirective' && node.name === 'quiz' && node.attributes?.['id'] === quiz.id,
  );
  const root = toHast(nodes, quiz.language, page, { view: 'participant', quizzes: 'paper-with-key', images: IMAGES });
  tidy(root);
  return quiz.language === page.language ? contentOf(root) : [h('div', { lang: quiz.language }, contentOf(root))];
}
