/** How much of a thing is done. */
import { moduleProgress, type ModuleProgress, type Progress } from './progress.ts';

/** A thing that can be done: a module session by session, a toolkit step by step, any other page at once. */
export interface Doable {
  readonly id: string;
  readonly type: string;
  /** Ids of what it is made of: sessions of a module, steps of a toolkit. */
  readonly parts?: readonly string[] | undefined;
}

export interface Done {
  readonly done: number;
  readonly of: number;
}

export function doneOf(progress: Progress, { id, type, parts = [] }: Doable): Done {
  if (parts.length === 0) return { done: Object.hasOwn(progress.read, id) ? 1 : 0, of: 1 };
  const marked = type === 'module' ? moduleProgress(progress, id).sessions : progress.read;
  return { done: parts.filter((part) => Object.hasOwn(marked, part)).length, of: parts.length };
}

export function isDone(progress: Progress, doable: Doable): boolean {
  const { done, of } = doneOf(progress, doable);
  return done === of;
}

export interface QuizTotals {
  readonly answered: number;
  /** Mean of the best scores of what is scored, in whole per cent; undefined before the first. */
  readonly percent?: number;
}

/** Only questions that are still asked count. */
export function quizTotals({ quizzes }: ModuleProgress, asked: readonly string[]): QuizTotals {
  const answered = asked.flatMap((id) => quizzes[id] ?? []);
  const scores = answered.flatMap(({ best }) => best ?? []);
  if (scores.length === 0) return { answered: answered.length };
  return { answered: answered.length, percent: Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) };
}
