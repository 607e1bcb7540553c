/** The right answers of a question, to open below it: for facilitators, for paper, for browsers without scripts. */
import type { RootContent } from 'mdast';
import type { Option, Quiz, TextAnswer } from '../quiz/quiz.ts';
import { element, inline, words, type HubElement } from './element.ts';
import { say, type Strings } from './strings.ts';

/** `rest`: also what was said about the other answers, for files where nobody is told it after answering. */
export function quizKey(quiz: Quiz, strings: Strings, rest = false): HubElement {
  return element('details', { class: 'quiz-key' }, [
    element('summary', {}, [words(say(strings, quiz.type === 'reflection' ? 'quiz.others' : 'quiz.key'))]),
    ...answersOf(quiz),
    ...(rest ? otherAnswers(quiz, strings) : []),
    ...quiz.feedback,
  ]);
}

function answersOf(quiz: Quiz): RootContent[] {
  switch (quiz.type) {
    case 'matching':
      return [
        list(
          'ul',
          quiz.pairs.map(({ left, right }) => [...inline(left), words(' – '), ...inline(right)]),
        ),
      ];
    case 'ordering':
      return [
        list(
          'ol',
          quiz.items.map(({ content }) => [...content]),
        ),
      ];
    case 'text':
      return [list('ul', quiz.answers.filter(({ right }) => right).map(textAnswer))];
    case 'reflection':
      return [];
    default:
      return [list('ul', quiz.options.filter(({ right }) => right).map(option))];
  }
}

function otherAnswers(quiz: Quiz, strings: Strings): RootContent[] {
  const others =
    quiz.type === 'text' ? explained(quiz.answers).map(textAnswer) : 'options' in quiz ? explained(quiz.options).map(option) : [];
  if (others.length === 0) return [];
  return [element('p', { class: 'quiz-rest' }, [words(say(strings, 'quiz.rest'))]), list('ul', others)];
}

function explained<T extends Option | TextAnswer>(answers: readonly T[]): readonly T[] {
  return answers.filter(({ right, feedback }) => !right && feedback.length > 0);
}

function option({ content, feedback }: Option): RootContent[] {
  return [...content, ...feedback];
}

function textAnswer({ wordings, feedback }: TextAnswer): RootContent[] {
  return [words(wordings.join(' / ')), ...feedback];
}

function list(name: 'ol' | 'ul', items: readonly (readonly RootContent[])[]): HubElement {
  return element(
    name,
    {},
    items.map((item) => element('li', {}, item)),
  );
}
