/** Writes through the stores without an end, and says what was acknowledged; for measurements that kill it. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { FULL_DRAFT, CONTACT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { deskPlaces } from '#desk/places.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { openPhotoStaging } from '#desk/store/photoStaging.ts';
import { ACKNOWLEDGED, ERASE_EVERY, STAGED_KEY, type Told } from './told.ts';

const [folder = '', first = '0', writers = '4', last = 'Infinity'] = process.argv.slice(2);
const AT = '2026-11-26T10:00:00.000Z';

function tell(told: Told): void {
  // Where nobody listens, a call that stands in a trace of the system.
  if (process.send === undefined) existsSync(`/${ACKNOWLEDGED}/${told.what}/${told.id}`);
  else process.send(told);
}

async function write(): Promise<void> {
  tell({ what: 'begun', id: '', value: '' });
  const begun = performance.now();
  const places = deskPlaces(folder);
  const submissions = await openGitStore(places.submissions, { reserve: 0 });
  const privates = await openPrivateStore(places.private);
  const staging = await openPhotoStaging(places.photos, { reserve: 0 });
  tell({ what: 'opened', id: '', value: String(performance.now() - begun), damaged: submissions.damaged.length });
  let next = Number(first);
  const one = async (number: number): Promise<void> => {
    const id = String(number).padStart(16, '0');
    const bytes = randomBytes(2_000);
    await staging.put(id, STAGED_KEY, { bytes, width: 1, height: 1 });
    tell({ what: 'staged', id, value: createHash('sha256').update(bytes).digest('hex') });
    await privates.submissions.write(id, { id, contact: CONTACT, secretHash: 'a'.repeat(64), newerHashes: [], createdAt: AT });
    tell({ what: 'private', id, value: '' });
    let version = await submissions.create(exampleRecord({ id, draft: FULL_DRAFT }), [{ key: STAGED_KEY, bytes }]);
    tell({ what: 'version', id, value: version });
    await staging.remove(id);
    for (const assignee of ['ana', 'bojan', 'vesna']) {
      version = await submissions.update(version, exampleRecord({ id, draft: FULL_DRAFT, assignee }));
      tell({ what: 'version', id, value: version });
    }
    if (number % ERASE_EVERY !== 0) return;
    await submissions.erase(id, AT);
    tell({ what: 'erased', id, value: '' });
    await privates.submissions.remove(id);
  };
  const forEver = async (): Promise<void> => {
    for (; next < Number(last);) {
      next += 1;
      await one(next - 1);
    }
  };
  await Promise.all(Array.from({ length: Number(writers) }, forEver));
  await submissions.close();
  process.disconnect?.();
}

void write();
