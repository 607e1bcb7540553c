/**
 * The questions of a module in GIFT, a text format that Moodle and many others import. All text is HTML (`[html]`), so that formulas and
 * emphasis survive; images cannot be in it, their descriptions lead to the hub. Steps to order become pairs of step and place.
 */
import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { say } from '#training/render/strings.ts';
import { mixed } from '#training/quiz/mixed.ts';
import type { ChoiceQuiz, MatchingQuiz, OrderingQuiz, Quiz, TextQuiz } from '#training/quiz/quiz.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { statementOf } from '#exports/html/statement.ts';
import { rightShares, wrongShare } from '#exports/questions/fractions.ts';
import { blockHtml, inlineHtml } from '#exports/questions/questionHtml.ts';
import { questionName } from '#exports/questions/questionName.ts';
import { giftComment, giftHtml, giftPlain, giftWording } from './escape.ts';

export function gift(page: ExportedPage): string {
  const about = [page.title, ...statementOf(page).map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`))];
  return [
    about.map((line) => `// ${giftComment(line)}`).join('\n'),
    // A slash parts a category from the one inside it; two of them are a slash.
    `$CATEGORY: ${giftComment(page.title).replaceAll('/', '//')}`,
    ...(page.module?.quizzes ?? []).map((quiz) => question(quiz, page)),
    '',
  ].join('\n\n');
}

function question(quiz: Quiz, page: ExportedPage): string {
  const tags = quiz.outcomes.map((outcome) => ` [tag:${outcome}]`).join('');
  return [
    `// [id:${page.id}-${quiz.id}]${tags}`,
    `::${giftPlain(questionName(quiz))}::${stem(quiz, page)}{${answers(quiz, page)}${generalFeedback(quiz, page)}}`,
  ].join('\n');
}

function stem(quiz: Quiz, page: ExportedPage): string {
  const html = blockHtml(quiz.stem, quiz.language, page, noImages);
  if (quiz.type !== 'ordering') return giftHtml(html);
  return giftHtml(`${html}<p lang="${page.language}">${say(page.strings, 'file.places')}</p>`);
}

function generalFeedback(quiz: Quiz, page: ExportedPage): string {
  const html = blockHtml(quiz.feedback, quiz.language, page, noImages);
  return html === '' ? '' : `####${giftHtml(html)}`;
}

function answers(quiz: Quiz, page: ExportedPage): string {
  switch (quiz.type) {
    case 'true-false':
      return trueFalse(quiz, page);
    case 'matching':
      return lines(matching(quiz, page));
    case 'ordering':
      return lines(ordering(quiz, page));
    case 'text':
      return lines(texts(quiz, page));
    case 'reflection':
      return '';
    default:
      return lines(choices(quiz, page));
  }
}

function lines(each: readonly string[]): string {
  return `\n${each.map((line) => `  ${line}\n`).join('')}`;
}

/** `#` and what is said after the answer. */
function feedback(content: readonly RootContent[], { language }: Quiz, page: ExportedPage): string {
  const html = blockHtml(content, language, page, noImages);
  return html === '' ? '' : `#${giftHtml(html)}`;
}

function choices(quiz: ChoiceQuiz, page: ExportedPage): readonly string[] {
  const rightCount = quiz.options.filter(({ right }) => right).length;
  const shares = [...rightShares(rightCount)];
  return quiz.options.map(({ right, content, feedback: said }) => {
    const text = giftHtml(inlineHtml(content, quiz.language, page, noImages)) + feedback(said, quiz, page);
    if (rightCount < 2) return `${right ? '=' : '~'}${text}`;
    return `~%${right ? (shares.shift() ?? '0') : wrongShare(rightCount)}%${text}`;
  });
}

/** What is said after a wrong answer stands before what is said after a right one. */
function trueFalse(quiz: ChoiceQuiz, page: ExportedPage): string {
  const [yes, no] = quiz.options;
  const [right, wrong] = yes?.right ? [yes, no] : [no, yes];
  const afterRight = feedback(right?.feedback ?? [], quiz, page);
  const afterWrong = feedback(wrong?.feedback ?? [], quiz, page) || (afterRight === '' ? '' : '#');
  return `${yes?.right ? 'TRUE' : 'FALSE'}${afterWrong}${afterRight}`;
}

function matching(quiz: MatchingQuiz, page: ExportedPage): readonly string[] {
  return quiz.pairs.map(({ left, right }) => {
    const cell = giftHtml(inlineHtml(left, quiz.language, page, noImages));
    return `=${cell} -> ${giftPlain(toString([...right]))}`;
  });
}

/** The order of the lines must not give the answer away where a platform does not mix them. */
function ordering(quiz: OrderingQuiz, page: ExportedPage): readonly string[] {
  return mixed(quiz.id, quiz.items.length).map((place) => {
    const step = giftHtml(inlineHtml(quiz.items[place]?.content ?? [], quiz.language, page, noImages));
    return `=${step} -> ${place + 1}`;
  });
}

function texts(quiz: TextQuiz, page: ExportedPage): readonly string[] {
  return quiz.answers.flatMap(({ wordings, right, feedback: said }) =>
    wordings.map((wording) => `=${right ? '' : '%0%'}${giftWording(wording)}${feedback(said, quiz, page)}`),
  );
}

function noImages(): undefined {
  return undefined;
}
