/** What readers see of a case whose correction is not taken over. */
import type { SubmissionRecord } from '#submission/record.ts';
import type { StoredPhoto, SubmissionStore } from './submissionStore.ts';

export interface PublishedVersion {
  readonly record: SubmissionRecord;
  /** Its photos: the newest version may have none of them any more. */
  readonly photos: readonly StoredPhoto[];
}

/** The newest version that was published; undefined where there is none. */
export async function publishedVersion(submissions: SubmissionStore, id: string): Promise<PublishedVersion | undefined> {
  const revision = (await submissions.history(id)).findLast(({ record }) => record.state === 'published');
  if (revision === undefined) return undefined;
  const photos: StoredPhoto[] = [];
  for (const { key } of revision.record.draft.photos) {
    const bytes = await submissions.photo(id, key, revision.version);
    if (bytes !== undefined) photos.push({ key, bytes });
  }
  return { record: revision.record, photos };
}

/** What a record takes over from the version readers see. */
export function asPublished({
  draft,
  details,
  publication,
}: SubmissionRecord): Pick<SubmissionRecord, 'draft' | 'details' | 'publication'> {
  return { draft, details, publication };
}
