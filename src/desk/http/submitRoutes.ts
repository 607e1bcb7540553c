/** What the form asks for: whether there is a desk, a challenge, and to take photos and the submission. */
import type { FastifyInstance } from 'fastify';
import { createKeyedQueue } from '#desk/keyedQueue.ts';
import type { StoredPhoto } from '#desk/store/submissionStore.ts';
import type { DeskProbe, PhotoTaken, Receipt, SubmitRequest } from '#submission/api.ts';
import type { CaseDraft } from '#submission/draft.ts';
import { draftFaults } from '#submission/faults.ts';
import { parseSubmit } from '#submission/parse.ts';
import { NO_DETAILS, RECORD_FORMAT, type SubmissionRecord } from '#submission/record.ts';
import { statusLink } from './links.ts';
import type { Parts } from './parts.ts';
import { aheadOf, receivedAt, waitingOf } from './queueOf.ts';
import { often } from './rateLimits.ts';
import { draftKeyOf, jsonField, readForm } from './readForm.ts';
import { hashOf, referenceOf } from './referenceOf.ts';
import { badRequest, notFound, RefusedError } from './refusedError.ts';

/** More than a handful of editors read in a year. */
const MOST_WAITING = 500;

export function submitRoutes(app: FastifyInstance, parts: Parts): void {
  const { submissions, staging, photos, proofs, letters, oidc = false } = parts;
  const queue = createKeyedQueue();

  app.get('/api/desk', async (): Promise<DeskProbe> => {
    const waiting = waitingOf(await submissions.list()).length;
    return { desk: true, mail: letters !== undefined, waiting, ...(oidc && { oidc }) };
  });

  app.get('/api/challenge', often(60), () => proofs.challenge());

  app.post('/api/submissions/photos', often(60), async (request, reply): Promise<PhotoTaken> => {
    const draftKey = draftKeyOf(request);
    const { fields, file } = await readForm(request);
    const key = fields.get('key') ?? '';
    if (!/^[a-z0-9]{16}$/.test(key) || file === undefined) throw badRequest('expected the fields key and photo');
    const before = await staging.get(draftKey, key);
    const photo = before ?? (await photos.read(file));
    if (before === undefined) await staging.put(draftKey, key, photo);
    reply.code(201);
    return { key, width: photo.width, height: photo.height, bytes: photo.bytes.length };
  });

  app.post('/api/submissions', often(20), async (request, reply): Promise<Receipt> => {
    const draftKey = draftKeyOf(request);
    const form = await readForm(request);
    // Nobody sees the field. A robot learns nothing it could use from this answer, and a person whose browser filled it in can send again.
    if ((form.fields.get('website') ?? '') !== '') throw new RefusedError(403, 'proof', 'a field that must stay empty was filled in');
    const asked = parseSubmit(jsonField(form, 'submission'));
    if (asked === undefined) throw badRequest('expected a submission as the form makes it');
    const faults = draftFaults(asked.draft, asked.contact);
    if (faults.length > 0) throw new RefusedError(422, 'faults', `${faults.length} things have to be mended`, { faults });
    const receipt = await queue.run(draftKey, () => take(parts, draftKey, asked));
    reply.code(201);
    return receipt;
  });
}

/** Sent again it answers the same, and nothing is asked for twice. */
async function take(parts: Parts, draftKey: string, asked: SubmitRequest): Promise<Receipt> {
  const { submissions, staging } = parts;
  const id = referenceOf(draftKey);
  const before = await receiptOf(parts, id, asked.secret);
  if (before !== undefined) return before;
  // Before anything of it is written down again.
  if ((await submissions.erased()).some((tombstone) => tombstone.id === id)) throw erased();
  await pay(parts, asked.proof);
  if (waitingOf(await submissions.list()).length >= MOST_WAITING) {
    throw new RefusedError(503, 'busy', 'more submissions wait than can be read', { retryAfter: 86_400 });
  }
  const photos = await stagedPhotos(parts, draftKey, asked.draft);
  const at = parts.now().toISOString();
  // First what is private: without it nobody could reach the submission. Alone it is nothing, and the next attempt writes it anew.
  const { secret, contact } = asked;
  await parts.privates.submissions.write(id, { id, contact, secretHash: hashOf(secret), newerHashes: [], createdAt: at });
  await submissions.create(firstRecord(id, asked, at), photos);
  await staging.remove(draftKey);
  const receipt = await receiptOf(parts, id, secret);
  if (receipt === undefined) throw new Error('a submission that was kept is not there');
  const link = statusLink(parts.hubUrl, asked.locale, id, secret);
  await parts.letters?.send(`receipt-${id}`, contact.email, asked.locale, 'receipt', { title: asked.draft.title, reference: id, link });
  return receipt;
}

function erased(): RefusedError {
  return new RefusedError(410, 'used-up', 'this submission was erased');
}

async function receiptOf({ submissions, privates }: Parts, id: string, secret: string): Promise<Receipt | undefined> {
  const stored = await submissions.read(id);
  if (stored === undefined) return undefined;
  // The key of somebody else's draft.
  if ((await privates.submissions.read(id))?.secretHash !== hashOf(secret)) throw notFound();
  const { version, record } = stored;
  return { reference: id, version, receivedAt: receivedAt(record), ahead: aheadOf(record, await submissions.list()) };
}

async function pay({ proofs }: Parts, payload: string): Promise<void> {
  const paid = await proofs.spend(payload);
  if (paid !== 'ok') throw new RefusedError(403, 'proof', `the proof of work is ${paid}; ask for another challenge`);
}

/** Photos the draft names, from where they wait. */
export async function stagedPhotos(
  { staging }: Parts,
  draftKey: string,
  { photos }: Pick<CaseDraft, 'photos'>,
): Promise<readonly StoredPhoto[]> {
  const found = await Promise.all(photos.map(async ({ key }) => ({ key, photo: await staging.get(draftKey, key) })));
  const missing = found.filter(({ photo }) => photo === undefined).map(({ key }) => key);
  if (missing.length > 0) throw new RefusedError(409, 'missing-photos', `${missing.length} photos did not arrive`, { missing });
  return found.flatMap(({ key, photo }) => (photo === undefined ? [] : [{ key, bytes: photo.bytes }]));
}

function firstRecord(id: string, { draft, locale }: SubmitRequest, at: string): SubmissionRecord {
  return {
    format: RECORD_FORMAT,
    id,
    locale,
    state: 'received',
    assignee: '',
    draft,
    details: NO_DETAILS,
    questions: [],
    events: [{ at, by: 'contributor', what: 'submit', state: 'received' }],
    refusal: null,
    publication: null,
  };
}
