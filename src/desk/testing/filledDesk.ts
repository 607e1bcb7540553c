/** A small desk on disk: two submissions, one with a photo, what belongs to them, and one that was erased. */
import { FULL_DRAFT, SHORT_DRAFT, CONTACT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { deskPlaces } from '#desk/places.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import { openGitStore } from '#desk/store/gitStore.ts';

export const WITH_PHOTO = '7qf2m9xp3k4dw8ta';
export const PLAIN = '0000000000000001';
export const ERASED = '0000000000000002';
const AT = '2026-11-26T10:00:00.000Z';

export async function fillDesk(folder: string): Promise<void> {
  const places = deskPlaces(folder);
  const store = await openGitStore(places.submissions, { reserve: 0 });
  const privates = await openPrivateStore(places.private);
  const photo = { key: 'abcdefgh01234567', bytes: Buffer.from('a photo') };
  for (const id of [WITH_PHOTO, PLAIN, ERASED]) {
    await privates.submissions.write(id, { id, contact: CONTACT, secretHash: 'a'.repeat(64), newerHashes: [], createdAt: AT });
    const draft = id === WITH_PHOTO ? FULL_DRAFT : SHORT_DRAFT;
    const version = await store.create(exampleRecord({ id, draft }), [photo]);
    await store.update(version, exampleRecord({ id, draft, assignee: 'ana' }));
  }
  await store.erase(ERASED, AT);
  await privates.submissions.remove(ERASED);
  await store.close();
}
