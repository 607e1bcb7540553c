/** A question on paper or in a book: boxes to tick, lines to write on, nothing that needs a script. */
import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { mixed } from '../quiz/mixed.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { element, inline, words, type HubElement } from './element.ts';
import { quizKey } from './quizKey.ts';
import { say, type Strings } from './strings.ts';

/** With `key`, the answer opens below; without, it is for another page. */
export function quizPaper(quiz: Quiz, strings: Strings, key: boolean): HubElement {
  return element('section', { class: 'quiz', id: quiz.id }, [
    element('p', { class: 'quiz-number' }, [words(say(strings, 'quiz.number', { number: quiz.id.slice(1) }))]),
    ...quiz.stem,
    ...answers(quiz),
    ...(key ? [quizKey(quiz, strings, true)] : []),
  ]);
}

function answers(quiz: Quiz): RootContent[] {
  switch (quiz.type) {
    case 'matching':
      return [matching(quiz)];
    case 'ordering':
      return [
        list(
          mixed(quiz.id, quiz.items.length).map((place) => inline(quiz.items[place]?.content ?? [])),
          '___',
        ),
      ];
    case 'text':
    case 'reflection':
      return [element('p', { class: 'quiz-line' }, [words('\u00A0')])];
    default:
      return [
        list(
          quiz.options.map(({ content }) => inline(content)),
          quiz.type === 'multiple' ? '☐' : '○',
        ),
      ];
  }
}

function list(items: readonly (readonly RootContent[])[], mark: string): HubElement {
  return element(
    'ul',
    { class: 'quiz-options' },
    items.map((item) => element('li', {}, [element('span', { class: 'quiz-mark', ariaHidden: 'true' }, [words(`${mark} `)]), ...item])),
  );
}

/** Left cells with a line to write a letter on, then the right cells with their letters. */
function matching({ id, columns, pairs }: Extract<Quiz, { type: 'matching' }>): HubElement {
  const mixedRight = mixed(id, pairs.length).flatMap((place) => pairs[place] ?? []);
  const row = (index: number): HubElement =>
    element('tr', {}, [
      element('td', {}, [...inline(pairs[index]?.left ?? []), words(' ___')]),
      element('td', {}, [words(`${String.fromCharCode(65 + index)}. `), words(toString([...(mixedRight[index]?.right ?? [])]))]),
    ]);
  return element('table', {}, [
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map((cell) => element('th', { scope: 'col' }, cell)),
      ),
    ]),
    element(
      'tbody',
      {},
      pairs.map((_, index) => row(index)),
    ),
  ]);
}
