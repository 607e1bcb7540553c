/** What the holder of a private link may see and do. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asPublished, publishedVersion } from '#desk/store/publishedVersion.ts';
import { Stale } from '#desk/store/storeErrors.ts';
import type { StoredPhoto, StoredSubmission } from '#desk/store/submissionStore.ts';
import { advance } from '#submission/advance.ts';
import type { SubmissionView } from '#submission/api.ts';
import { changeOf } from '#submission/changeOf.ts';
import { draftFaults } from '#submission/faults.ts';
import { parseAnswer, parseRevise } from '#submission/parse.ts';
import type { Question, SubmissionRecord } from '#submission/record.ts';
import { standingOf, wasPublished } from '#submission/standing.ts';
import { contributorOf, viewOf, type Contributor } from './contributor.ts';
import { eraseSubmission } from './eraseSubmission.ts';
import type { Parts } from './parts.ts';
import { often } from './rateLimits.ts';
import { draftKeyOf, expectedVersion, jsonField, readForm } from './readForm.ts';
import { badRequest, notFound, RefusedError, wrongState } from './refusedError.ts';
import { stagedPhotos } from './submitRoutes.ts';

const ONE = '/api/submissions/:reference';

export function statusRoutes(app: FastifyInstance, parts: Parts): void {
  const { submissions, privates } = parts;

  app.get(ONE, often(600), async (request) => view(parts, await contributorOf(parts, request)));

  app.get(`${ONE}/photos/:key`, often(600), async (request, reply) => {
    const { stored } = await contributorOf(parts, request);
    const { key = '' } = request.params as { readonly key?: string };
    const bytes = /^[a-z0-9]{16}$/.test(key) ? await submissions.photo(stored.record.id, key) : undefined;
    if (bytes === undefined) throw notFound();
    return reply.type('image/webp').header('Content-Security-Policy', "default-src 'none'; sandbox").send(Buffer.from(bytes));
  });

  app.put(ONE, often(120), async (request) => {
    const contributor = await contributorOf(parts, request);
    const { record } = contributor.stored;
    const asked = parseRevise(jsonField(await readForm(request), 'submission'), citationsOf(record));
    if (asked === undefined) throw badRequest('expected a draft and a contact as the form makes them');
    const faults = draftFaults(asked.draft, asked.contact);
    if (faults.length > 0) throw new RefusedError(422, 'faults', `${faults.length} things have to be mended`, { faults });
    const added = await addedPhotos(parts, request, record, asked.draft);
    const what = changeOf(standingOf(record));
    const next = what && advance(record, what, by(parts), { draft: asked.draft });
    const stored = await change(parts, request, contributor, next, added);
    await privates.submissions.write(record.id, { ...contributor.hidden, contact: asked.contact });
    return viewOf(parts, stored, asked.contact);
  });

  app.post(`${ONE}/answers`, often(120), async (request) => {
    const contributor = await contributorOf(parts, request);
    const asked = parseAnswer(request.body);
    if (asked === undefined || asked.text === '') throw badRequest('expected the id of a question and an answer');
    const { record } = contributor.stored;
    if (!record.questions.some(({ id }) => id === asked.question)) throw notFound();
    const stored = await change(parts, request, contributor, answered(record, asked.question, asked.text, by(parts)));
    return viewOf(parts, stored, contributor.hidden.contact);
  });

  app.post(`${ONE}/withdraw`, often(20), async (request) => {
    const contributor = await contributorOf(parts, request);
    const { record } = contributor.stored;
    // Of a published case it is the correction that is taken back, and what readers see stays.
    const published = wasPublished(record) ? await publishedVersion(submissions, record.id) : undefined;
    const next = advance(record, 'withdraw', by(parts), published && asPublished(published.record));
    const stored = await change(parts, request, contributor, next, published?.photos);
    return viewOf(parts, stored, contributor.hidden.contact);
  });

  app.post(`${ONE}/erase`, often(20), async (request, reply) => {
    const { stored } = await contributorOf(parts, request);
    // The page is on the site, or about to be: taking it down is an editor's work, and copies in Git stay.
    if (stored.record.state === 'accepted' || wasPublished(stored.record)) throw wrongState();
    await eraseSubmission(parts, stored.record.id);
    return reply.code(204).send();
  });
}

/** What an editor has cited stays cited. */
function citationsOf({ details }: SubmissionRecord): ReadonlySet<string> {
  return new Set(details.sources.map(({ key }) => key));
}

function view(parts: Parts, { stored, hidden }: Contributor): Promise<SubmissionView> {
  return viewOf(parts, stored, hidden.contact);
}

function by({ now }: Parts): { readonly by: 'contributor'; readonly at: string } {
  return { by: 'contributor', at: now().toISOString() };
}

/** Keeps the next record, if nobody has changed it since the sender saw it; else they get the other text, and still have theirs. */
async function change(
  parts: Parts,
  request: FastifyRequest,
  { stored, hidden }: Contributor,
  next: SubmissionRecord | undefined,
  added: readonly StoredPhoto[] = [],
): Promise<StoredSubmission> {
  const expected = expectedVersion(request);
  if (expected !== stored.version) throw await stale(parts, stored, hidden.contact);
  if (next === undefined) throw wrongState();
  try {
    return { version: await parts.submissions.update(expected, next, added), record: next };
  } catch (error) {
    const newer = error instanceof Stale ? await parts.submissions.read(next.id) : undefined;
    throw newer === undefined ? error : await stale(parts, newer, hidden.contact);
  }
}

async function stale(parts: Parts, stored: StoredSubmission, contact: Contributor['hidden']['contact']): Promise<RefusedError> {
  return new RefusedError(409, 'stale', 'somebody else has changed it', { current: await viewOf(parts, stored, contact) });
}

/** Photos that the draft names and the submission has not yet; they wait under the key of the draft. */
async function addedPhotos(
  parts: Parts,
  request: FastifyRequest,
  { draft }: SubmissionRecord,
  next: SubmissionRecord['draft'],
): Promise<readonly StoredPhoto[]> {
  const there = new Set(draft.photos.map(({ key }) => key));
  const photos = next.photos.filter(({ key }) => !there.has(key));
  return photos.length === 0 ? [] : stagedPhotos(parts, draftKeyOf(request), { photos });
}

/** The last answer hands the submission back to the editors. */
function answered(
  record: SubmissionRecord,
  id: string,
  answer: string,
  { by, at }: { by: 'contributor'; at: string },
): SubmissionRecord | undefined {
  const questions = record.questions.map((question): Question => (question.id === id ? { ...question, answer, answeredAt: at } : question));
  if (questions.every((question) => question.answer !== '')) return advance(record, 'answer', { by, at }, { questions });
  if (record.state !== 'questions') return undefined;
  return { ...record, questions, events: [...record.events, { at, by, what: 'answer', state: record.state }] };
}
