/**
 * The questions of a module as one assessment in QTI 1.2.1, Common Cartridge profile. That profile has no pairs and no order: those
 * questions stand on a page. It knows neither partly right answers nor feedback for each of several answers, so that what is said about
 * the options of a multiple choice is said together, after any answer.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ChoiceQuiz, Quiz, ReflectionQuiz, TextQuiz } from '#training/quiz/quiz.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { dataAddress } from '#exports/html/images.ts';
import { blockHtml, inlineHtml } from '#exports/questions/questionHtml.ts';
import { questionName } from '#exports/questions/questionName.ts';
import { xmlFile } from '#exports/xml.ts';
import { fieldList, material } from './material.ts';
import { responseProcessing, type Condition, type Feedback } from './responses.ts';

type HeldQuiz = ChoiceQuiz | TextQuiz | ReflectionQuiz;

/** Whether an assessment of a cartridge can hold a question. */
export function isHeld(quiz: Quiz): quiz is HeldQuiz {
  return quiz.type !== 'matching' && quiz.type !== 'ordering';
}

/** Undefined where there is no question for it: an assessment must not be empty. */
export function assessment(page: ExportedPage): string | undefined {
  const quizzes = (page.module?.quizzes ?? []).filter(isHeld);
  if (quizzes.length === 0) return undefined;
  const title = `${page.title}: ${say(page.strings, 'file.questions')}`;
  return xmlFile(
    x('questestinterop', { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' }, [
      x('assessment', { ident: `${page.id}-questions`, title, 'xml:lang': page.language }, [
        fieldList({
          cc_profile: 'cc.exam.v0p1',
          qmd_assessmenttype: 'Examination',
          qmd_scoretype: 'Percentage',
          qmd_feedbackpermitted: 'Yes',
          qmd_hintspermitted: 'No',
          qmd_solutionspermitted: 'No',
          cc_maxattempts: 'unlimited',
        }),
        x(
          'section',
          { ident: `${page.id}-section` },
          quizzes.map((quiz) => item(quiz, page)),
        ),
      ]),
    ]),
  );
}

interface Drawn {
  readonly profile: string;
  readonly response: Element;
  /** One after the other; the first that fits ends it, unless it says otherwise. */
  readonly conditions: readonly Condition[];
}

function item(quiz: HeldQuiz, page: ExportedPage): Element {
  const { profile, response, conditions } = draw(quiz, page);
  const general: readonly Feedback[] = [{ id: 'general_fb', html: generalFeedback(quiz, page) }].filter(({ html }) => html !== '');
  const shown: readonly Condition[] = [...general.map((feedback): Condition => ({ when: 'always', goOn: true, feedback })), ...conditions];
  return x('item', { ident: `${page.id}-${quiz.id}`, title: questionName(quiz), 'xml:lang': quiz.language }, [
    x('itemmetadata', [
      fieldList({
        cc_profile: profile,
        cc_weighting: '1',
        qmd_scoringpermitted: 'Yes',
        qmd_computerscored: quiz.type === 'reflection' ? 'No' : 'Yes',
      }),
    ]),
    x('presentation', [material(blockHtml(quiz.stem, quiz.language, page, dataAddress)), response]),
    // Nothing to score and nothing to say still has to be said.
    ...responseProcessing(shown.length === 0 ? [{ when: 'always' }] : shown),
  ]);
}

function draw(quiz: HeldQuiz, page: ExportedPage): Drawn {
  switch (quiz.type) {
    case 'reflection':
      return { profile: 'cc.essay.v0p1', response: written('10'), conditions: [] };
    case 'text':
      return { profile: 'cc.fib.v0p1', response: written('1'), conditions: texts(quiz, page) };
    case 'true-false':
      return { ...choice(quiz, ['true', 'false'], page), profile: 'cc.true_false.v0p1' };
    default: {
      const ids = quiz.options.map(({ id }) => id);
      // A single choice needs three options at least.
      return quiz.type === 'multiple' || ids.length < 3 ? multiple(quiz, ids, page) : choice(quiz, ids, page);
    }
  }
}

function generalFeedback(quiz: HeldQuiz, page: ExportedPage): string {
  const said = blockHtml(quiz.feedback, quiz.language, page, dataAddress);
  if (quiz.type === 'reflection' || quiz.type === 'text' || quiz.type === 'true-false') return said;
  if (quiz.type === 'choice' && quiz.options.length > 2) return said;
  const options = quiz.options.flatMap(({ content, feedback, right }) => {
    if (feedback.length === 0) return [];
    const about = blockHtml(feedback, quiz.language, page, dataAddress);
    return [`<li>${right ? '✓' : '✗'} ${inlineHtml(content, quiz.language, page, dataAddress)}${about}</li>`];
  });
  return options.length === 0 ? said : `<ul>${options.join('')}</ul>${said}`;
}

function choice(quiz: ChoiceQuiz, ids: readonly string[], page: ExportedPage): Drawn {
  return {
    profile: 'cc.multiple_choice.v0p1',
    response: labels(quiz, ids, 'Single', page),
    conditions: quiz.options.map(({ right, feedback }, index): Condition => {
      const id = ids[index] ?? '';
      const html = blockHtml(feedback, quiz.language, page, dataAddress);
      return { when: { any: [id] }, right, ...(html !== '' && { feedback: { id: `${id}_fb`, html } }) };
    }),
  };
}

function multiple(quiz: ChoiceQuiz, ids: readonly string[], page: ExportedPage): Drawn {
  const chosen = ids.filter((_, index) => quiz.options[index]?.right);
  return {
    profile: 'cc.multiple_response.v0p1',
    response: labels(quiz, ids, 'Multiple', page),
    conditions: [{ when: { all: chosen, none: ids.filter((id) => !chosen.includes(id)) }, right: true }],
  };
}

function labels(quiz: ChoiceQuiz, ids: readonly string[], cardinality: 'Single' | 'Multiple', page: ExportedPage): Element {
  return x('response_lid', { ident: 'response', rcardinality: cardinality }, [
    x(
      'render_choice',
      quiz.options.map(({ content }, index) =>
        x('response_label', { ident: ids[index] ?? '' }, [material(inlineHtml(content, quiz.language, page, dataAddress))]),
      ),
    ),
  ]);
}

function written(rows: string): Element {
  return x('response_str', { ident: 'response', rcardinality: 'Single' }, [
    x('render_fib', { encoding: 'utf-8', charset: 'utf-8', prompt: 'Box', rows, columns: '60' }, [
      x('response_label', { ident: 'answer', rshuffle: 'No' }),
    ]),
  ]);
}

/** All right wordings first, and together: Moodle reads them from one condition. */
function texts(quiz: TextQuiz, page: ExportedPage): readonly Condition[] {
  const right = quiz.answers.filter((answer) => answer.right).flatMap(({ wordings }) => wordings);
  return [
    { when: { any: right }, right: true, goOn: true },
    ...quiz.answers.flatMap(({ id, wordings, feedback }) => {
      const html = blockHtml(feedback, quiz.language, page, dataAddress);
      if (html === '') return [];
      return wordings.map((wording): Condition => ({ when: { any: [wording] }, feedback: { id: `${id}_fb`, html } }));
    }),
  ];
}
