/** Who holds the private link of a submission. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { PrivateSubmission } from '#desk/store/privateStore.ts';
import type { StoredSubmission } from '#desk/store/submissionStore.ts';
import type { SubmissionView } from '#submission/api.ts';
import type { Contact } from '#submission/draft.ts';
import { hasAppeared } from '#submission/standing.ts';
import type { Parts } from './parts.ts';
import { aheadOf } from './queueOf.ts';
import { hashOf } from './referenceOf.ts';
import { notFound } from './refusedError.ts';

export interface Contributor {
  readonly stored: StoredSubmission;
  readonly hidden: PrivateSubmission;
}

const REFERENCE = /^[0-9a-hjkmnp-tv-z]{16}$/;
/** As long as a hash, and the hash of nothing. */
const NO_HASH = '0'.repeat(64);

/** Throws the same `not-found`, after the same work, for a reference nobody has and for a key that is not its key. */
export async function contributorOf({ submissions, privates }: Parts, request: FastifyRequest): Promise<Contributor> {
  const reference = (request.params as { readonly reference?: string }).reference ?? '';
  const secret = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const id = REFERENCE.test(reference) ? reference : '0'.repeat(16);
  const [stored, hidden] = await Promise.all([submissions.read(id), privates.submissions.read(id)]);
  const given = Buffer.from(hashOf(secret), 'hex');
  const matches = [hidden?.secretHash ?? NO_HASH, ...(hidden?.newerHashes ?? [])].map((hash) =>
    timingSafeEqual(given, Buffer.from(hash, 'hex')),
  );
  if (stored === undefined || hidden === undefined || !matches.includes(true)) throw notFound();
  return { stored, hidden };
}

/** What they may see: nobody of the desk by name. */
export async function viewOf({ submissions }: Parts, { version, record }: StoredSubmission, contact: Contact): Promise<SubmissionView> {
  const { id, state, draft, questions, events, refusal, publication } = record;
  return {
    reference: id,
    version,
    state,
    draft,
    questions,
    events: events.map(({ at, by, what, state: after }) => ({ at, by: by === 'contributor' ? by : 'desk', what, state: after })),
    refusal,
    publication: publication === null || !hasAppeared(record) ? null : { path: publication.path },
    contact,
    ahead: aheadOf(record, await submissions.list()),
  };
}
