import { NO_DETAILS, RECORD_FORMAT, type SubmissionRecord } from '#submission/record.ts';
import { SHORT_DRAFT } from './exampleDraft.ts';

/** A submission that has just arrived. */
export function exampleRecord(change: Partial<SubmissionRecord> = {}): SubmissionRecord {
  return {
    format: RECORD_FORMAT,
    id: '7qf2m9xp3k4dw8ta',
    locale: 'mk',
    state: 'received',
    assignee: '',
    draft: SHORT_DRAFT,
    details: NO_DETAILS,
    questions: [],
    events: [{ at: '2026-11-26T09:00:00.000Z', by: 'contributor', what: 'submit', state: 'received' }],
    refusal: null,
    publication: null,
    ...change,
  };
}
