/** An editor does something to a submission: judged, done, kept, told. */
import { isOwn } from '#desk/access/people.ts';
import { notFound, RefusedError, wrongState } from '#desk/http/refusedError.ts';
import { publishedVersion } from '#desk/store/publishedVersion.ts';
import { Stale } from '#desk/store/storeErrors.ts';
import type { StoredPhoto, StoredSubmission } from '#desk/store/submissionStore.ts';
import type { DeskPerson } from '#submission/deskApi.ts';
import { afterAction, type Acted, type Made } from './actions.ts';
import { deskSubmission } from './deskView.ts';
import type { EditingParts } from './editingParts.ts';
import { mayNow } from './mayNow.ts';

export interface Asked {
  readonly person: DeskPerson;
  readonly reference: string;
  /** The version they have seen. */
  readonly expected: string;
  readonly acted: Acted;
}

export async function act(parts: EditingParts, asked: Asked): Promise<StoredSubmission> {
  const { submissions, now } = parts;
  const { person, reference, expected, acted } = asked;
  const stored = await submissions.read(reference);
  if (stored === undefined) throw notFound();
  if (stored.version !== expected) throw await stale(parts, person, stored);
  await assertMay(parts, person, stored, acted);
  // First what can be done again without harm: if the record is not kept afterwards, the next attempt finds it done.
  const { photos, ...made } = await makeOf(parts, person, stored, acted);
  const record = afterAction(stored.record, acted, person, now().toISOString(), made);
  if (record === undefined) throw wrongState();
  try {
    return { version: await submissions.update(expected, record, photos), record };
  } catch (error) {
    const newer = error instanceof Stale ? await submissions.read(reference) : undefined;
    throw newer === undefined ? error : await stale(parts, person, newer);
  }
}

async function assertMay({ privates }: EditingParts, person: DeskPerson, { record }: StoredSubmission, acted: Acted): Promise<void> {
  const own = await isOwn(privates, person, record.id);
  if (mayNow(person, record, own).includes(acted.name)) return;
  const admin: DeskPerson = { ...person, role: 'admin', languages: [] };
  // Where nobody could do it, it is the state; else it is who they are.
  if (!mayNow(admin, record, false).includes(acted.name)) throw wrongState();
  const why = own ? 'they sent it themselves' : `their role is ${person.role}, for ${person.languages.join(', ') || 'all languages'}`;
  throw new RefusedError(403, 'not-allowed', `${person.id} may not ${acted.name} this: ${why}`);
}

interface Effects extends Made {
  readonly photos: readonly StoredPhoto[];
}

async function makeOf(
  { publisher, submissions }: EditingParts,
  person: DeskPerson,
  { record }: StoredSubmission,
  { name }: Acted,
): Promise<Effects> {
  if (name === 'accept') {
    return { photos: [], publication: await publisher.accept(record, (key) => submissions.photo(record.id, key), person.id) };
  }
  if (name === 'publish') return { photos: [], publication: await publisher.publish(record) };
  // Left over where an acceptance was made and could not be kept.
  if (name === 'decline') await publisher.retract(record);
  const published = name === 'decline-correction' ? await publishedVersion(submissions, record.id) : undefined;
  return published === undefined ? { photos: [] } : { photos: published.photos, published: published.record };
}

async function stale(parts: EditingParts, person: DeskPerson, newer: StoredSubmission): Promise<RefusedError> {
  return new RefusedError(409, 'stale', 'somebody else has changed it', { current: await deskSubmission(parts, person, newer) });
}
