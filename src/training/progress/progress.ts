/**
 * What a person has done, as their own device keeps it and as they carry it to another one. Times are ISO 8601 in UTC, to the second:
 * `2026-11-26T08:15:00Z`. Ids are those of the front matter and of the headings, the same in every language and edition.
 */
import type { Response } from '../quiz/response.ts';

export const PROGRESS_VERSION = 1;

export interface Progress {
  readonly version: typeof PROGRESS_VERSION;
  /** By id of the module. */
  readonly modules: Readonly<Record<string, ModuleProgress>>;
  /** Pages that were read, by id, with the time they were marked. */
  readonly read: Readonly<Record<string, string>>;
}

export interface ModuleProgress {
  /** Sessions that are done, by id, with the time they were marked. */
  readonly sessions: Readonly<Record<string, string>>;
  readonly quizzes: Readonly<Record<string, QuizProgress>>;
}

export interface QuizProgress {
  /** The best score so far, from 0 to 1; absent where nothing is scored. */
  readonly best?: number;
  /** The last answer. */
  readonly response: Response;
  readonly at: string;
}

export const NOTHING: Progress = { version: PROGRESS_VERSION, modules: {}, read: {} };

const NO_MODULE: ModuleProgress = { sessions: {}, quizzes: {} };

export function moduleProgress(progress: Progress, id: string): ModuleProgress {
  return (Object.hasOwn(progress.modules, id) ? progress.modules[id] : undefined) ?? NO_MODULE;
}

/** @example timeStamp(new Date()) // => '2026-11-26T08:15:00Z' */
export function timeStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
