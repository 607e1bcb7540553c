/** The commit of an accepted case. */
import type { SubmissionRecord } from '#submission/record.ts';

/**
 * One line of title, whatever the title holds; the trailers tie the commit to its submission. No address of anybody stands in it.
 * @param by id of the person who accepted it
 */
export function caseMessage({ id, draft }: SubmissionRecord, by: string): string {
  const title = draft.title.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || 'A case study';
  return [
    title,
    '',
    `A case study from the submission ${id.replaceAll(/(.{4})(?=.)/g, '$1-')}, accepted by ${by}.`,
    '',
    `Submission: ${id}`,
    `Accepted-by: ${by}`,
    '',
  ].join('\n');
}
