/** Reads progress from anything: a device's memory, a file from another device, a file that is none. What can be kept is kept. */
import { PROGRESS_VERSION, type ModuleProgress, type Progress, type QuizProgress } from './progress.ts';

export interface ReadProgress {
  readonly progress: Progress;
  /** Entries that could not be read. */
  readonly dropped: number;
}

/** Why nothing of a text can be used. */
export type Unreadable = 'notJson' | 'notProgress';

const ID = /^[\w-]{1,100}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** No answer is longer; a file that someone has blown up must not fill the device. */
const LONGEST_ANSWER = 10_000;
const MOST_PARTS = 30;
const MOST_ENTRIES = 2000;

export function readProgress(text: string): ReadProgress | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  // A later version may know more; what this one knows of it is kept.
  if (!isRecord(value) || typeof value['version'] !== 'number' || value['version'] < PROGRESS_VERSION) return 'notProgress';
  const reader = new Reader();
  const progress: Progress = {
    version: PROGRESS_VERSION,
    modules: reader.entries(value['modules'], (module) => reader.module(module)),
    read: reader.entries(value['read'], readTime),
  };
  return { progress, dropped: reader.dropped };
}

/** Counts what it leaves out. */
class Reader {
  dropped = 0;

  entries<T>(value: unknown, read: (value: unknown) => T | undefined): Readonly<Record<string, T>> {
    if (value === undefined) return {};
    const entries = isRecord(value) ? Object.entries(value) : [];
    if (!isRecord(value)) this.dropped += 1;
    this.dropped += Math.max(0, entries.length - MOST_ENTRIES);
    const kept = entries.slice(0, MOST_ENTRIES).flatMap(([id, entry]): [string, T][] => {
      const found = ID.test(id) && id !== '__proto__' ? read(entry) : undefined;
      if (found === undefined) this.dropped += 1;
      return found === undefined ? [] : [[id, found]];
    });
    return Object.fromEntries(kept);
  }

  module(value: unknown): ModuleProgress | undefined {
    if (!isRecord(value)) return undefined;
    return { sessions: this.entries(value['sessions'], readTime), quizzes: this.entries(value['quizzes'], readQuiz) };
  }
}

function readQuiz(value: unknown): QuizProgress | undefined {
  if (!isRecord(value)) return undefined;
  const { best, response } = value;
  const at = readTime(value['at']);
  if (at === undefined || !Array.isArray(response) || response.length > MOST_PARTS || !response.every(isAnswer)) return undefined;
  const isScore = typeof best === 'number' && best >= 0 && best <= 1;
  return { ...(isScore && { best }), response, at };
}

function isAnswer(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ANSWER;
}

function readTime(value: unknown): string | undefined {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
