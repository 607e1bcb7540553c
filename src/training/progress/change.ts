/** What changes what was done: always a new value, the old one stays as it is. */
import type { Response, Result } from '../quiz/response.ts';
import { moduleProgress, type ModuleProgress, type Progress, type QuizProgress } from './progress.ts';

export function markRead(progress: Progress, page: string, at: string | undefined): Progress {
  return { ...progress, read: withEntry(progress.read, page, at) };
}

/** `at` undefined takes the mark back. */
export function markSession(progress: Progress, module: string, session: string, at: string | undefined): Progress {
  const { sessions } = moduleProgress(progress, module);
  return inModule(progress, module, { sessions: withEntry(sessions, session, at) });
}

interface Given {
  readonly id: string;
  readonly response: Response;
  readonly result: Result;
}

/** The last answer counts as the answer, the best score as the score. */
export function keepAnswer(progress: Progress, module: string, { id, response, result }: Given, at: string): Progress {
  const { quizzes } = moduleProgress(progress, module);
  const best = better(quizzes[id]?.best, result.score);
  const quiz: QuizProgress = { ...(best !== undefined && { best }), response, at };
  return inModule(progress, module, { quizzes: { ...quizzes, [id]: quiz } });
}

/** Both together: what was done on either device is done; of two answers the later one counts, of two scores the better one. */
export function merge(one: Progress, other: Progress): Progress {
  return {
    ...one,
    read: combined(one.read, other.read, earlier),
    modules: combined(one.modules, other.modules, (mine, theirs) => ({
      sessions: combined(mine.sessions, theirs.sessions, earlier),
      quizzes: combined(mine.quizzes, theirs.quizzes, mergeQuiz),
    })),
  };
}

function mergeQuiz(one: QuizProgress, other: QuizProgress): QuizProgress {
  const best = better(one.best, other.best);
  const { response, at } = other.at > one.at ? other : one;
  return { ...(best !== undefined && { best }), response, at };
}

function inModule(progress: Progress, module: string, change: Partial<ModuleProgress>): Progress {
  return { ...progress, modules: { ...progress.modules, [module]: { ...moduleProgress(progress, module), ...change } } };
}

type Entries<T> = Readonly<Record<string, T>>;

function withEntry(entries: Entries<string>, id: string, value: string | undefined): Entries<string> {
  const { [id]: _previous, ...others } = entries;
  return value === undefined ? others : { ...others, [id]: value };
}

function combined<T>(one: Entries<T>, other: Entries<T>, both: (one: T, other: T) => T): Entries<T> {
  const added = Object.entries(other).map(([id, value]) => {
    const mine = Object.hasOwn(one, id) ? one[id] : undefined;
    return [id, mine === undefined ? value : both(mine, value)] as const;
  });
  return { ...one, ...Object.fromEntries(added) };
}

/** All times are written alike, so text compares as time does. */
function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function better(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
