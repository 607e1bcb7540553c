/** What one person has done of a module in one place: which sessions they saw, what they answered. A package for learning platforms keeps it. */
import type { Response } from '../quiz/response.ts';

export interface Attempt {
  /** Ids of the parts that were shown. */
  readonly seen: ReadonlySet<string>;
  /** By id of the question; the one answered last stands last. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
}

export interface GivenAnswer {
  /** Best score so far, from 0 to 1; absent for a reflection. */
  readonly best?: number;
  /** The last response; absent where there was no room to keep it. */
  readonly response?: Response;
}

/** What a module asks for before it counts as done. */
export interface Demands {
  /** Ids of its sessions. */
  readonly sessions: readonly string[];
  /** Ids of the questions that are scored. */
  readonly scored: readonly string[];
}

export const NO_ATTEMPT: Attempt = { seen: new Set(), answers: new Map() };

export function withSeen({ seen, answers }: Attempt, part: string): Attempt {
  return { seen: new Set([...seen, part]), answers };
}

export function withAnswer({ seen, answers }: Attempt, id: string, response: Response, score: number | undefined): Attempt {
  const before = answers.get(id)?.best;
  const best = score === undefined ? undefined : Math.max(score, before ?? 0);
  const others = [...answers].filter(([other]) => other !== id);
  return { seen, answers: new Map([...others, [id, { ...(best !== undefined && { best }), response }]]) };
}

/** From 0 to 100: the mean of the best scores; a question nobody answered yet counts as 0. Undefined where nothing is scored. */
export function scoreOf({ answers }: Attempt, { scored }: Demands): number | undefined {
  if (scored.length === 0) return undefined;
  const sum = scored.reduce((total, id) => total + (answers.get(id)?.best ?? 0), 0);
  return Math.round((10_000 * sum) / scored.length) / 100;
}

export function countsOf({ seen, answers }: Attempt, { sessions, scored }: Demands): { readonly seen: number; readonly answered: number } {
  return { seen: sessions.filter((id) => seen.has(id)).length, answered: scored.filter((id) => answers.has(id)).length };
}

/** All sessions seen, and every question answered that is scored, rightly or not. */
export function isComplete(attempt: Attempt, demands: Demands): boolean {
  const { seen, answered } = countsOf(attempt, demands);
  return seen === demands.sessions.length && answered === demands.scored.length;
}
