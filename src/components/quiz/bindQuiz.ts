/**
 * Makes the form of a question (`#training/render/quizForm.ts`) check its answers. Plain DOM without a framework and without words of
 * its own, because the packages for learning platforms carry it too.
 */
import { grade, isEmpty } from '#training/quiz/grade.ts';
import type { Response, Result } from '#training/quiz/response.ts';
import { clear, complain, mark, statusOf } from './marking.ts';
import { fieldsOf, fillIn, readKey, readResponse } from './quizFields.ts';

export interface Answer {
  /** Id of the question. */
  readonly id: string;
  readonly response: Response;
  readonly result: Result;
}

export interface BindOptions {
  readonly onAnswered?: (answer: Answer) => void;
  /** What was answered before; it is shown with its result, and not told again. */
  readonly restored?: Response;
}

/** The function it returns lets go of the form. Until then the key below the question is hidden. */
export function bindQuiz(form: HTMLFormElement, { onAnswered, restored }: BindOptions): () => void {
  const key = readKey(form);
  const listening = new AbortController();
  const on = (type: string, listener: (event: Event) => void): void => form.addEventListener(type, listener, { signal: listening.signal });

  on('submit', (event) => {
    event.preventDefault();
    const response = readResponse(form);
    // Thoughts may stay in one's head.
    if (isEmpty(response) && key.type !== 'reflection') {
      complain(form);
      return;
    }
    const result = grade(key, response);
    mark(form, key, response, result);
    onAnswered?.({ id: form.id, response, result });
  });
  // A result says something about the answer it was given for.
  on('input', () => clear(form));
  on('reset', () => {
    clear(form);
    // The button that was pressed is hidden now.
    fieldsOf(form)[0]?.focus();
  });
  const answers = form.querySelector<HTMLDetailsElement>('.quiz-key');
  if (answers) answers.hidden = true;
  if (restored !== undefined) restore(form, restored, on);
  return () => {
    listening.abort();
    if (answers) answers.hidden = false;
  };
}

/** Results from another day are there to be found, not to be read out when the page opens. */
function restore(form: HTMLFormElement, response: Response, on: (type: string, listener: () => void) => void): void {
  const key = readKey(form);
  const status = statusOf(form);
  status?.setAttribute('aria-live', 'off');
  on('focusin', () => status?.removeAttribute('aria-live'));
  fillIn(form, response);
  const found = readResponse(form);
  // The question may have changed since: an answer that is not there any more is no answer.
  if (!isEmpty(found)) mark(form, key, found, grade(key, found));
}
