/** What the package says about itself while it is used. Its words stand in the page, in the reader's language. */
import { countsOf, isComplete, scoreOf, type Attempt, type Demands } from '#training/attempt/attempt.ts';

type Trouble = 'alone' | 'unsaved' | 'full';

export function drawProgress(body: HTMLElement, attempt: Attempt, demands: Demands): void {
  const place = body.querySelector<HTMLElement>('.progress');
  if (place === null) return;
  const { seen, answered } = countsOf(attempt, demands);
  const score = scoreOf(attempt, demands);
  const words = [
    fill(place.dataset['sayProgress'], { seen, sessions: demands.sessions.length, answered, questions: demands.scored.length }),
    ...(score === undefined || answered === 0 ? [] : [fill(place.dataset['sayScore'], { score: Math.round(score) })]),
    ...(isComplete(attempt, demands) ? [fill(place.dataset['sayComplete'], {})] : []),
  ].join(' ');
  // Said once, not again with every part that is turned to.
  if (place.textContent !== words) place.textContent = words;
  for (const link of body.querySelectorAll<HTMLElement>('.contents a')) {
    const mark = link.querySelector<HTMLElement>('.seen');
    if (mark) mark.hidden = !attempt.seen.has((link.getAttribute('href') ?? '').slice(1));
  }
}

/** `questions`: what questions are called whose text finds no room. */
export function drawTrouble(body: HTMLElement, trouble: Trouble | undefined, questions: readonly string[] = []): void {
  const place = body.querySelector<HTMLElement>('.trouble');
  if (place === null) return;
  const words =
    trouble === undefined
      ? ''
      : fill(place.dataset[`say${trouble.charAt(0).toUpperCase()}${trouble.slice(1)}`], { questions: questions.join(', ') });
  if (place.textContent !== words) place.textContent = words;
}

function fill(words: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), words ?? '');
}
