import type { SubmissionEvent, SubmissionRecord } from './record.ts';
import { standingOf } from './standing.ts';
import { stateAfter, type Action } from './state.ts';

/**
 * The record after somebody did something, with the event at its end; undefined where its state does not allow that. `by`: `contributor`,
 * `desk`, or a person's id; `at`: ISO time. Whether they may is for the caller to judge.
 */
export function advance(
  record: SubmissionRecord,
  what: Action,
  { by, at, note }: Pick<SubmissionEvent, 'by' | 'at' | 'note'>,
  change: Partial<Pick<SubmissionRecord, 'assignee' | 'draft' | 'details' | 'questions' | 'refusal' | 'publication'>> = {},
): SubmissionRecord | undefined {
  const state = stateAfter(what, standingOf(record));
  return state === undefined
    ? undefined
    : { ...record, ...change, state, events: [...record.events, { at, by, what, state, ...(note !== undefined && { note }) }] };
}
