/** What participants of a module get on paper: what they will learn, the handouts, the questions; no notes for the facilitator, no answers. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { say } from '#training/render/strings.ts';
import type { TrainingModule } from '#training/trainingModule.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { draw, langIn, question, sources } from './pieces.ts';
import { printed, type Printed } from './printed.ts';

export function participantHandout(page: ExportedPage & { readonly module: TrainingModule }): Printed {
  const { module, strings, readerStrings } = page;
  return printed(page, say(readerStrings, 'print.participant'), (gathering) => [
    ...outcomes(module, gathering),
    ...module.handouts.map(({ id, title, language, content }) =>
      h('section.own-page', langIn(language, page), [h('h2', { id }, title), ...draw(content, language, gathering)]),
    ),
    ...(module.quizzes.length === 0
      ? []
      : [
          h('section.own-page', [
            h('h2', { id: 'questions' }, say(strings, 'file.questions')),
            ...module.quizzes.map((quiz) => question(quiz, gathering)),
          ]),
        ]),
    ...sources(gathering),
  ]);
}

function outcomes({ outcomes, parts }: TrainingModule, page: ExportedPage): Element[] {
  if (outcomes.length === 0) return [];
  const part = parts.find((each) => each.kind === 'text' && each.blocks.some(({ kind }) => kind === 'outcomes'));
  return [
    h('section', [
      h('h2', { id: 'outcomes', ...(part && langIn(part.language, page)) }, part?.title ?? say(page.strings, 'print.outcomes')),
      h(
        'ol',
        outcomes.map(({ language, content }) => h('li', langIn(language, page), draw(content, language, page))),
      ),
    ]),
  ];
}
