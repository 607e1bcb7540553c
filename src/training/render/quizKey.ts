/** The right answers of a question, to open below it: for facilitators, for paper, for browsers without scripts. */
import type { RootContent } from 'mdast';
import type { Quiz } from '../quiz/quiz.ts';
import { element, inline, words, type HubElement } from './element.ts';
import { say, type Strings } from './strings.ts';

export function quizKey(quiz: Quiz, strings: Strings): HubElement {
  return element('details', { class: 'quiz-key' }, [
    element('summary', {}, [words(say(strings, quiz.type === 'reflection' ? 'quiz.others' : 'quiz.key'))]),
    ...answersOf(quiz),
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
      return [
        list(
          'ul',
          quiz.answers.filter(({ right }) => right).map(({ wordings, feedback }) => [words(wordings.join(' / ')), ...feedback]),
        ),
      ];
    case 'reflection':
      return [];
    default:
      return [
        list(
          'ul',
          quiz.options.filter(({ right }) => right).map(({ content, feedback }) => [...content, ...feedback]),
        ),
      ];
  }
}

function list(name: 'ol' | 'ul', items: readonly (readonly RootContent[])[]): HubElement {
  return element(
    name,
    {},
    items.map((item) => element('li', {}, item)),
  );
}
