/** What stands in the fields of a question: read as a response, and put there again. */
import type { AnswerKey, Response } from '#training/quiz/response.ts';
import { QUIZ_TYPES } from '#training/vocabulary.ts';

export function readKey(form: HTMLFormElement): AnswerKey {
  const type = QUIZ_TYPES.find((each) => each === form.dataset['quiz']) ?? 'reflection';
  switch (type) {
    case 'reflection':
      return { type };
    case 'text':
      return { type, wordings: answersOf(form).flatMap(({ right, wordings }) => (right ? wordings : [])) };
    case 'matching':
    case 'ordering':
      return { type, right: selectsOf(form).map((select) => select.dataset['right'] ?? '') };
    default:
      return { type, right: optionsOf(form).flatMap(({ dataset, value }) => (dataset['right'] ? [value] : [])) };
  }
}

export function readResponse(form: HTMLFormElement): Response {
  const written = textOf(form);
  if (written) return [written.value.trim()];
  const selects = selectsOf(form);
  if (selects.length > 0) return selects.map(({ value }) => value);
  return optionsOf(form).flatMap(({ checked, value }) => (checked ? [value] : []));
}

export function fillIn(form: HTMLFormElement, response: Response): void {
  const written = textOf(form);
  if (written) written.value = response[0] ?? '';
  for (const [index, select] of selectsOf(form).entries()) select.value = response[index] ?? '';
  for (const option of optionsOf(form)) option.checked = response.includes(option.value);
}

export function fieldsOf(form: HTMLFormElement): readonly (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')];
}

export function optionsOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')];
}

export function textOf(form: HTMLFormElement): HTMLInputElement | HTMLTextAreaElement | null {
  return form.querySelector('input[type=text], textarea');
}

/** In the order of their pairs or steps, which a form may show mixed: their names end in an id from a to z. */
export function selectsOf(form: HTMLFormElement): readonly HTMLSelectElement[] {
  return [...form.querySelectorAll('select')].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

export interface ExpectedAnswer {
  /** Id of the element that comments on it. */
  readonly id: string;
  readonly right: boolean;
  readonly wordings: readonly string[];
}

/** Short answers the author thought of, right and wrong. */
export function answersOf(form: HTMLFormElement): readonly ExpectedAnswer[] {
  return [...form.querySelectorAll<HTMLElement>('[data-wordings]')].map(({ id, dataset }) => ({
    id,
    right: dataset['right'] !== undefined,
    wordings: (dataset['wordings'] ?? '').split('\n'),
  }));
}
