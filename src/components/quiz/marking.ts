/** Shows how right an answer is: the result in words, the feedback that belongs to it, each tied to its field. */
import type { AnswerKey, Response, Result } from '#training/quiz/response.ts';
import { sameAnswer } from '#training/quiz/sameAnswer.ts';
import { answersOf, fieldsOf, optionsOf, selectsOf, textOf } from './quizFields.ts';

type Outcome = 'right' | 'wrong' | 'partly' | 'noted' | 'empty';

/** Seen beside the words, which say the same. */
const ICONS: Readonly<Record<Outcome, string>> = { right: '✓', wrong: '✗', partly: '◐', noted: '✎', empty: '!' };

export function mark(form: HTMLFormElement, key: AnswerKey, response: Response, result: Result): void {
  clear(form);
  for (const [field, id] of feedbackOf(form, response)) reveal(form, field, id);
  const general = `${form.id}-feedback`;
  const fieldset = form.querySelector('fieldset');
  if (fieldset) reveal(form, fieldset, general);
  if (key.type === 'matching' || key.type === 'ordering') {
    for (const [index, select] of selectsOf(form).entries())
      select.setAttribute('aria-invalid', String(response[index] !== key.right[index]));
  }
  say(form, outcomeOf(result), result);
  setChecked(form, true);
}

/** Takes back everything `mark` and `complain` did, save the answers. */
export function clear(form: HTMLFormElement): void {
  for (const feedback of form.querySelectorAll<HTMLElement>('.quiz-feedback')) feedback.hidden = true;
  for (const field of [...fieldsOf(form), ...form.querySelectorAll('fieldset')]) {
    field.removeAttribute('aria-describedby');
    field.removeAttribute('aria-invalid');
  }
  statusOf(form)?.replaceChildren();
  delete form.dataset['outcome'];
  setChecked(form, false);
}

export function complain(form: HTMLFormElement): void {
  clear(form);
  say(form, 'empty');
}

export function statusOf(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector('.quiz-result');
}

/** Fields with the id of what is said about what stands in them. */
function feedbackOf(form: HTMLFormElement, response: Response): readonly (readonly [Element, string])[] {
  const written = textOf(form);
  if (!written) {
    return optionsOf(form)
      .filter(({ value }) => response.includes(value))
      .map((option) => [option, `${form.id}-${option.value}-feedback`]);
  }
  const answer = answersOf(form).find(({ wordings }) => wordings.some((wording) => sameAnswer(wording, response[0] ?? '')));
  return answer === undefined ? [] : [[written, answer.id]];
}

function reveal(form: HTMLFormElement, field: Element, id: string): void {
  const feedback = [...form.querySelectorAll<HTMLElement>('.quiz-feedback')].find((each) => each.id === id);
  if (feedback === undefined || feedback.childNodes.length === 0) return;
  feedback.hidden = false;
  field.setAttribute('aria-describedby', id);
}

function outcomeOf({ score }: Result): Outcome {
  if (score === undefined) return 'noted';
  if (score === 1) return 'right';
  return score === 0 ? 'wrong' : 'partly';
}

/** The words stand in the form, in the language of its question. */
function say(form: HTMLFormElement, outcome: Outcome, { right, total }: Pick<Result, 'right' | 'total'> = { right: 0, total: 0 }): void {
  const words = form.dataset[`say${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`] ?? '';
  const icon = document.createElement('span');
  icon.setAttribute('aria-hidden', 'true');
  icon.textContent = `${ICONS[outcome]} `;
  statusOf(form)?.replaceChildren(icon, words.replace('{right}', String(right)).replace('{total}', String(total)));
  form.dataset['outcome'] = outcome;
}

function setChecked(form: HTMLFormElement, checked: boolean): void {
  const again = form.querySelector<HTMLButtonElement>('button[type=reset]');
  if (again) again.hidden = !checked;
}
