/** A plan with the way back, and forth again. */
import type { Step } from './operations.ts';
import type { Plan } from './plan.ts';

export interface History {
  readonly past: readonly Plan[];
  readonly plan: Plan;
  readonly future: readonly Plan[];
  /** What was changed last, where the next change of the same goes into the same step: typing a title is one. */
  readonly last?: string | undefined;
}

/** Steps one can go back. */
const MOST_STEPS = 100;

export function begin(plan: Plan): History {
  return { past: [], plan, future: [] };
}

/** @param field names what is typed into, so that letters are not undone one by one */
export function change({ past, plan, future, last }: History, step: Step, field?: string): History {
  const next = step(plan);
  if (next === plan) return { past, plan, future, last };
  const joined = field !== undefined && field === last;
  return { past: joined ? past : [...past, plan].slice(-MOST_STEPS), plan: next, future: [], last: field };
}

export function undo({ past, plan, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, plan, future };
  return { past: past.slice(0, -1), plan: returned(before, plan), future: [plan, ...future] };
}

export function redo({ past, plan, future }: History): History {
  const [after, ...rest] = future;
  if (after === undefined) return { past, plan, future };
  return { past: [...past, plan], plan: returned(after, plan), future: rest };
}

/** To go back is a change as well: other devices and calendars take the plan with the higher number. Ids stay used. */
function returned(to: Plan, from: Plan): Plan {
  return { ...to, revision: from.revision + 1, next: Math.max(to.next, from.next) };
}
