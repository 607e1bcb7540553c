/**
 * A question as a form: it can be read, filled in and printed as it is. `#components/quiz` checks the answers where scripts run;
 * without them the key opens below. What the script says is in the form, so that it serves every language and every package.
 */
import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { mixed } from '../quiz/mixed.ts';
import type { ChoiceQuiz, MatchingQuiz, OrderingQuiz, Quiz, TextQuiz } from '../quiz/quiz.ts';
import { element, inline, words, type HubElement } from './element.ts';
import { quizKey } from './quizKey.ts';
import { say, type Strings } from './strings.ts';

export function quizForm(quiz: Quiz, strings: Strings): HubElement {
  const leading = quiz.stem.findIndex(({ type }) => type !== 'paragraph');
  const question = leading === -1 ? quiz.stem : quiz.stem.slice(0, leading);
  // Outside a dialogue the method does nothing: without a script, Enter in a field does not load the page anew.
  return element('form', { class: 'quiz', id: quiz.id, method: 'dialog', dataQuiz: quiz.type, ...messages(strings) }, [
    element('fieldset', {}, [
      element('legend', {}, [
        element('span', { class: 'quiz-number' }, [words(say(strings, 'quiz.number', { number: quiz.id.slice(1) }))]),
        words(' '),
        ...inline(question),
      ]),
      ...quiz.stem.slice(question.length),
      ...fields(quiz, strings),
    ]),
    ...hiddenFeedback(`${quiz.id}-feedback`, quiz.feedback),
    element('p', { class: 'quiz-result', role: 'status' }),
    element('p', { class: 'quiz-actions needs-script' }, [
      element('button', { type: 'submit' }, [words(say(strings, quiz.type === 'reflection' ? 'quiz.compare' : 'quiz.check'))]),
      element('button', { type: 'reset', class: 'quiet', hidden: true }, [words(say(strings, 'quiz.again'))]),
    ]),
    quizKey(quiz, strings),
  ]);
}

function messages(strings: Strings): Record<string, string> {
  return {
    dataSayRight: say(strings, 'quiz.right'),
    dataSayWrong: say(strings, 'quiz.wrong'),
    dataSayPartly: say(strings, 'quiz.partly'),
    dataSayEmpty: say(strings, 'quiz.empty'),
    dataSayNoted: say(strings, 'quiz.noted'),
  };
}

function hiddenFeedback(id: string, content: readonly RootContent[]): HubElement[] {
  return content.length === 0 ? [] : [element('div', { class: 'quiz-feedback', id, hidden: true }, content)];
}

function fields(quiz: Quiz, strings: Strings): HubElement[] {
  switch (quiz.type) {
    case 'matching':
      return matchingFields(quiz, strings);
    case 'ordering':
      return orderingFields(quiz, strings);
    case 'text':
      return textField(quiz, strings);
    case 'reflection':
      return [
        element('label', { class: 'quiz-text' }, [
          element('span', {}, [words(say(strings, 'quiz.thoughts'))]),
          element('textarea', { name: quiz.id, rows: '4' }),
        ]),
      ];
    default:
      return choiceFields(quiz);
  }
}

function choiceFields({ id: quiz, type, options }: ChoiceQuiz): HubElement[] {
  return options.map(({ id, content, right, feedback }) =>
    element('div', { class: 'quiz-option' }, [
      element('label', {}, [
        element('input', {
          type: type === 'multiple' ? 'checkbox' : 'radio',
          name: quiz,
          value: id,
          ...(right && { dataRight: 'true' }),
        }),
        element('span', {}, inline(content)),
      ]),
      ...hiddenFeedback(`${quiz}-${id}-feedback`, feedback),
    ]),
  );
}

/** One list of choices for each left cell; the right cells stand in a mixed order, the same in every language. */
function matchingFields({ id: quiz, pairs }: MatchingQuiz, strings: Strings): HubElement[] {
  const choices = mixed(quiz, pairs.length).flatMap((place) => pairs[place] ?? []);
  return pairs.map(({ id, left }) =>
    selectField(
      `${quiz}-${id}`,
      id,
      left,
      choices.map((choice) => ({ value: choice.id, label: toString([...choice.right]) })),
      strings,
    ),
  );
}

function orderingFields({ id: quiz, items }: OrderingQuiz, strings: Strings): HubElement[] {
  const places = items.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }));
  return mixed(quiz, items.length).flatMap((place) => {
    const item = items[place];
    return item === undefined ? [] : [selectField(`${quiz}-${item.id}`, String(place + 1), item.content, places, strings)];
  });
}

function selectField(
  name: string,
  right: string,
  label: readonly RootContent[],
  choices: readonly { readonly value: string; readonly label: string }[],
  strings: Strings,
): HubElement {
  return element('div', { class: 'quiz-option' }, [
    element('label', { class: 'quiz-select' }, [
      element('span', {}, inline(label)),
      element('select', { name, dataRight: right, ...nameOfFormula(label) }, [
        element('option', { value: '' }, [words(say(strings, 'quiz.choose'))]),
        ...choices.map((choice) => element('option', { value: choice.value }, [words(choice.label)])),
      ]),
    ]),
  ]);
}

/** Browsers take no name from a formula: where a label is nothing else, its source is the name. */
function nameOfFormula(label: readonly RootContent[]): { readonly ariaLabel?: string } {
  const isFormula = inline(label).every((node) => node.type === 'inlineMath' || (node.type === 'text' && node.value.trim() === ''));
  return isFormula ? { ariaLabel: toString([...label]).trim() } : {};
}

function textField({ id: quiz, answers }: TextQuiz, strings: Strings): HubElement[] {
  return [
    element('label', { class: 'quiz-text' }, [
      element('span', {}, [words(say(strings, 'quiz.yourAnswer'))]),
      element('input', { type: 'text', name: quiz, autoComplete: 'off' }),
    ]),
    ...answers.map(({ id, wordings, right, feedback }) =>
      element(
        'div',
        {
          class: 'quiz-feedback',
          id: `${quiz}-${id}-feedback`,
          hidden: true,
          dataWordings: wordings.join('\n'),
          ...(right && { dataRight: 'true' }),
        },
        feedback,
      ),
    ),
  ];
}
