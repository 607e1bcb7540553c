/** Everything that checks answers and keeps progress, in one file that is fetched when a page first needs it. */
import { bindQuiz } from '../quiz/bindQuiz.ts';
import { STORAGE_KEYS } from '#model/storage.ts';
import { keepAnswer, markRead, markSession, merge } from '#training/progress/change.ts';
import { moduleProgress, NOTHING, timeStamp } from '#training/progress/progress.ts';
import { readProgress, type ReadProgress, type Unreadable } from '#training/progress/readProgress.ts';
import { readKept, UNREADABLE, update } from './progressStore.ts';

export { readKept, subscribe, type Kept } from './progressStore.ts';

/** Binds a question of a page; the answer of another day is filled in. */
export function startQuiz(form: HTMLFormElement, page: string): () => void {
  const { quizzes } = moduleProgress(readKept().progress, page);
  const restored = quizzes[form.id]?.response;
  return bindQuiz(form, {
    ...(restored && { restored }),
    onAnswered: (answer) => update((progress) => keepAnswer(progress, page, answer, now())),
  });
}

export function setRead(page: string, read: boolean): void {
  update((progress) => markRead(progress, page, read ? now() : undefined));
}

export function setSession(module: string, session: string, done: boolean): void {
  update((progress) => markSession(progress, module, session, done ? now() : undefined));
}

/** Takes in a file from another device; it adds and never takes away. */
export function takeIn(text: string): ReadProgress | Unreadable {
  const read = readProgress(text);
  if (typeof read !== 'string') update((progress) => merge(progress, read.progress));
  return read;
}

/** What stood on the device and could not be read, as it stood. */
export function unreadable(): string | null {
  try {
    return localStorage.getItem(UNREADABLE);
  } catch {
    return null;
  }
}

/** Deletes everything the hub keeps here about its learner. */
export function forgetAll(): void {
  try {
    localStorage.removeItem(STORAGE_KEYS.learner);
    localStorage.removeItem(UNREADABLE);
    localStorage.removeItem(STORAGE_KEYS.ticks);
  } catch {
    // Where nothing is kept there is nothing to remove.
  }
  update(() => NOTHING);
}

function now(): string {
  return timeStamp(new Date());
}
