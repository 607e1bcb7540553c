/**
 * The questions of a module as Moodle XML: what GIFT holds, and images, ids and tags. Steps to order become pairs of step and place:
 * Moodle's own question of that kind came with 4.4, and before it was a plugin that few sites have.
 */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { toString } from 'mdast-util-to-string';
import { say } from '#training/render/strings.ts';
import { mixed } from '#training/quiz/mixed.ts';
import type { ChoiceQuiz, Quiz, TextQuiz } from '#training/quiz/quiz.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { statementOf } from '#exports/html/statement.ts';
import { rightShares, wrongShare } from '#exports/questions/fractions.ts';
import { questionName } from '#exports/questions/questionName.ts';
import { xmlFile } from '#exports/xml.ts';
import { block, inlineText, plain } from './text.ts';

export function moodleXml(page: ExportedPage): string {
  const quizzes = page.module?.quizzes ?? [];
  return xmlFile(x('quiz', [category(page), ...quizzes.map((quiz) => question(quiz, page))]));
}

/** A question that is none: it names the folder for those that follow, and says what they are taken from. */
function category(page: ExportedPage): Element {
  const lines = statementOf(page).map(({ label, text, url }) =>
    h('p', [label === undefined ? '' : `${label}: `, url === undefined ? text : h('a', { href: url }, text)]),
  );
  return x('question', { type: 'category' }, [
    // A slash parts a category from the one inside it; two of them are a slash.
    x('category', [plain(`$course$/top/${page.title.replaceAll('/', '//')}`)]),
    x('info', { format: 'html' }, [plain(toHtml(h('div', { lang: page.reader }, lines)))]),
    x('idnumber', `${page.id}-${page.language}`),
  ]);
}

function question(quiz: Quiz, page: ExportedPage): Element {
  return x('question', { type: MOODLE_TYPES[quiz.type] }, [
    x('name', [plain(questionName(quiz))]),
    stem(quiz, page),
    block('generalfeedback', quiz.feedback, quiz.language, page),
    x('defaultgrade', quiz.type === 'reflection' ? '0' : '1'),
    // What each further try costs, where a platform lets people try again.
    x('penalty', quiz.type === 'true-false' ? '1' : '0.3333333'),
    x('hidden', '0'),
    x('idnumber', `${page.id}-${quiz.id}`),
    ...answers(quiz, page),
    x(
      'tags',
      [page.id, ...quiz.outcomes].map((tag) => x('tag', [plain(tag)])),
    ),
  ]);
}

const MOODLE_TYPES: Readonly<Record<Quiz['type'], string>> = {
  choice: 'multichoice',
  multiple: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
  ordering: 'matching',
  text: 'shortanswer',
  reflection: 'essay',
};

function stem(quiz: Quiz, page: ExportedPage): Element {
  const places = quiz.type === 'ordering' ? x('p', { lang: page.language }, say(page.strings, 'file.places')) : undefined;
  return block('questiontext', quiz.stem, quiz.language, page, places);
}

function answers(quiz: Quiz, page: ExportedPage): readonly Element[] {
  switch (quiz.type) {
    case 'true-false':
      return trueFalse(quiz, page);
    case 'matching':
      return [
        x('shuffleanswers', 'true'),
        ...quiz.pairs.map(({ left, right }) => pair(inlineText('subquestion', left, quiz.language, page), toString([...right]))),
      ];
    case 'ordering':
      return [
        x('shuffleanswers', 'true'),
        ...mixed(quiz.id, quiz.items.length).map((place) =>
          pair(inlineText('subquestion', quiz.items[place]?.content ?? [], quiz.language, page), String(place + 1)),
        ),
      ];
    case 'text':
      return texts(quiz, page);
    case 'reflection':
      return [x('responseformat', 'editor'), x('responserequired', '0'), x('responsefieldlines', '10'), x('attachments', '0')];
    default:
      return choices(quiz, page);
  }
}

function choices(quiz: ChoiceQuiz, page: ExportedPage): readonly Element[] {
  const rightCount = quiz.options.filter(({ right }) => right).length;
  const single = rightCount < 2;
  const shares = [...rightShares(rightCount)];
  return [
    x('single', String(single)),
    x('shuffleanswers', 'true'),
    x('answernumbering', 'abc'),
    ...quiz.options.map(({ content, right, feedback }) => {
      const fraction = right ? (shares.shift() ?? '0') : single ? '0' : wrongShare(rightCount);
      const answer = inlineText('answer', content, quiz.language, page, { fraction });
      return { ...answer, children: [...answer.children, block('feedback', feedback, quiz.language, page)] };
    }),
  ];
}

/** Moodle knows the two by these words, whatever language it shows them in. */
function trueFalse(quiz: ChoiceQuiz, page: ExportedPage): readonly Element[] {
  return ['true', 'false'].map((word, index) => {
    const option = quiz.options[index];
    return x('answer', { fraction: option?.right ? '100' : '0', format: 'moodle_auto_format' }, [
      plain(word),
      block('feedback', option?.feedback ?? [], quiz.language, page),
    ]);
  });
}

function pair(subquestion: Element, right: string): Element {
  return { ...subquestion, children: [...subquestion.children, x('answer', [plain(right.replaceAll(/\s+/g, ' ').trim())])] };
}

/** Moodle takes `*` for any text, unless it stands behind a backslash. */
function texts(quiz: TextQuiz, page: ExportedPage): readonly Element[] {
  return [
    x('usecase', '0'),
    ...quiz.answers.flatMap(({ wordings, right, feedback }) =>
      wordings.map((wording) =>
        x('answer', { fraction: right ? '100' : '0', format: 'moodle_auto_format' }, [
          plain(wording.replaceAll('*', String.raw`\*`)),
          block('feedback', feedback, quiz.language, page),
        ]),
      ),
    ),
  ];
}
