/** A page on paper, whole: of a module with its run of sessions, the notes for the facilitator, and the answers at the end. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { quizKey } from '#training/render/quizKey.ts';
import { say } from '#training/render/strings.ts';
import type { TrainingModule } from '#training/trainingModule.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { renderSections } from '#exports/html/renderSections.ts';
import { draw, langIn, sources } from './pieces.ts';
import { IMAGES, printed, type Printed } from './printed.ts';
import { runOfSessions } from './runOfSessions.ts';

export function handbook(page: ExportedPage): Printed {
  const { module, readerStrings } = page;
  const kind = say(readerStrings, module ? 'print.handbook' : `type.${page.type}`);
  return printed(page, kind, (gathering) => [
    ...(module ? [runOfSessions(module, gathering)] : []),
    ...renderSections(gathering, { view: 'facilitator', quizzes: 'paper', images: IMAGES }).map(({ language, content }) =>
      section(content, langIn(language, page)),
    ),
    ...sources(gathering),
    ...(module && module.quizzes.length > 0 ? [answers(module, gathering)] : []),
  ]);
}

/** What is handed out begins on a page of its own, so that it can be copied. */
function section(content: readonly ElementContent[], lang: { readonly lang?: string }): Element {
  const handedOut = content.some((node) => node.type === 'element' && ['handout', 'worksheet'].includes(String(node.properties['class'])));
  return h('section', { ...lang, className: handedOut ? ['own-page'] : [] }, [...content]);
}

/** The keys on pages of their own: what stands before them can be given away. */
function answers({ quizzes }: TrainingModule, page: ExportedPage): Element {
  return h('section.own-page', [
    h('h2', { id: 'answers' }, say(page.strings, 'print.answers')),
    ...quizzes.map((quiz) =>
      h('section', [
        h('h3', say(page.strings, 'quiz.number', { number: quiz.id.slice(1) })),
        // The key opens on a screen; on paper it has to be open.
        h('div', langIn(quiz.language, page), opened(draw([quizKey(quiz, page.strings, true)], quiz.language, page))),
      ]),
    ),
  ]);
}

function opened(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'details') return [node];
    return node.children.filter((child) => child.type !== 'element' || child.tagName !== 'summary');
  });
}
