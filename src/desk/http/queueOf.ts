import type { StoredSubmission } from '#desk/store/submissionStore.ts';
import type { SubmissionRecord } from '#submission/record.ts';

/** ISO time of its arrival. */
export function receivedAt(record: SubmissionRecord): string {
  return record.events[0]?.at ?? '';
}

/** Submissions nobody has taken yet. */
export function waitingOf(all: readonly StoredSubmission[]): readonly SubmissionRecord[] {
  return all.map(({ record }) => record).filter(({ state }) => state === 'received');
}

/** How many of those came before. */
export function aheadOf(record: SubmissionRecord, all: readonly StoredSubmission[]): number {
  if (record.state !== 'received') return 0;
  return waitingOf(all).filter((other) => other.id !== record.id && receivedAt(other) < receivedAt(record)).length;
}
