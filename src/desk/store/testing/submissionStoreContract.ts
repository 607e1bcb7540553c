/** What every store of submissions does. Called by the test file of each. */
import { FULL_DRAFT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { AlreadyThere, Stale } from '#desk/store/storeErrors.ts';
import type { StoredPhoto, SubmissionStore } from '#desk/store/submissionStore.ts';

const AT = '2026-11-26T10:00:00.000Z';
const FIRST = 'abcdefgh01234567';
const SECOND = 'second0000000000';
const WITH_PHOTO = { draft: FULL_DRAFT };

function photo(key: string, ...bytes: readonly number[]): StoredPhoto {
  return { key, bytes: Uint8Array.from(bytes) };
}

/** `open` gives an empty store. */
export function submissionStoreContract(open: () => Promise<SubmissionStore>): void {
  let store: SubmissionStore;
  beforeEach(async () => {
    store = await open();
  });
  const bytesOf = async (key: string): Promise<readonly number[] | undefined> => {
    const bytes = await store.photo(exampleRecord().id, key);
    return bytes === undefined ? undefined : [...bytes];
  };

  test('what was created is read again, with its photo', async () => {
    const record = exampleRecord(WITH_PHOTO);
    const version = await store.create(record, [photo(FIRST, 0, 10, 13, 255)]);
    expect(await store.read(record.id)).toEqual({ version, record });
    expect(await store.list()).toEqual([{ version, record }]);
    expect(await bytesOf(FIRST)).toEqual([0, 10, 13, 255]);
  });

  test('what is not there is undefined, and no error', async () => {
    expect(await store.read('0000000000000000')).toBeUndefined();
    expect(await store.photo('0000000000000000', FIRST)).toBeUndefined();
    expect(await store.history('0000000000000000')).toEqual([]);
    expect(await store.list()).toEqual([]);
    expect(await store.erased()).toEqual([]);
    await store.create(exampleRecord(), []);
    expect(await bytesOf('../../submission')).toBeUndefined();
  });

  test('an id is taken once', async () => {
    const record = exampleRecord();
    const version = await store.create(record, []);
    await expect(store.create(exampleRecord({ assignee: 'ana' }), [])).rejects.toBeInstanceOf(AlreadyThere);
    expect(await store.read(record.id)).toEqual({ version, record });
  });

  test('a change replaces the record and is in the history', async () => {
    const [before, after] = [exampleRecord(), exampleRecord({ assignee: 'ana' })];
    const first = await store.create(before, []);
    const second = await store.update(first, after);
    expect(second).not.toBe(first);
    expect(await store.read(before.id)).toEqual({ version: second, record: after });
    expect(await store.history(before.id)).toEqual([
      { version: first, record: before, at: expect.stringMatching(/^\d{4}-.*Z$/) },
      { version: second, record: after, at: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
  });

  test('a change of what somebody else changed is refused and changes nothing', async () => {
    const first = await store.create(exampleRecord(), []);
    const second = await store.update(first, exampleRecord({ assignee: 'ana' }));
    await expect(store.update(first, exampleRecord({ assignee: 'bojan' }))).rejects.toBeInstanceOf(Stale);
    await expect(store.update(first, exampleRecord({ id: '0000000000000000' }))).rejects.toBeInstanceOf(Stale);
    expect((await store.read(exampleRecord().id))?.version).toBe(second);
    expect(await store.list()).toHaveLength(1);
  });

  test('of many who change it at once, one wins', async () => {
    const version = await store.create(exampleRecord(), []);
    const people = Array.from({ length: 8 }, (_, index) => `person-${index}`);
    const done = await Promise.allSettled(people.map((assignee) => store.update(version, exampleRecord({ assignee }))));
    const winners = people.filter((_, index) => done[index]?.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    for (const result of done) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Stale);
    expect((await store.read(exampleRecord().id))?.record.assignee).toBe(winners[0]);
  });

  test('of many who create one id at once, one wins; other ids are all kept', async () => {
    const same = await Promise.allSettled([1, 2, 3, 4].map(() => store.create(exampleRecord(), [])));
    expect(same.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const ids = Array.from({ length: 12 }, (_, index) => String(index).padStart(16, '0'));
    await Promise.all(ids.map((id) => store.create(exampleRecord({ id }), [])));
    expect(await store.list()).toHaveLength(13);
  });

  test('photos the draft names stay, added ones join, others go', async () => {
    const [named] = FULL_DRAFT.photos;
    const both = { ...FULL_DRAFT, photos: [...FULL_DRAFT.photos, ...(named ? [{ ...named, key: SECOND }] : [])] };
    const first = await store.create(exampleRecord(WITH_PHOTO), [photo(FIRST, 1)]);
    const second = await store.update(first, exampleRecord({ draft: both }), [photo(SECOND, 2)]);
    expect([await bytesOf(FIRST), await bytesOf(SECOND)]).toEqual([[1], [2]]);
    const third = await store.update(second, exampleRecord({ draft: both }), [photo(FIRST, 3)]);
    expect([await bytesOf(FIRST), await bytesOf(SECOND)]).toEqual([[3], [2]]);
    await store.update(third, exampleRecord({ draft: SHORT_DRAFT }), [photo(FIRST, 4)]);
    expect([await bytesOf(FIRST), await bytesOf(SECOND)]).toEqual([undefined, undefined]);
    const id = exampleRecord().id;
    const old = await Promise.all([first, second, third].map((version) => store.photo(id, FIRST, version)));
    expect(old.map((bytes) => [...(bytes ?? [])])).toEqual([[1], [1], [3]]);
    expect(await store.photo(id, SECOND, first)).toBeUndefined();
    const other = await store.create(exampleRecord({ id: '0000000000000000' }), []);
    expect(await store.photo(id, FIRST, other)).toBeUndefined();
  });

  test('what a caller changes later is not changed in the store', async () => {
    const events = [...exampleRecord().events];
    await store.create(exampleRecord({ events }), []);
    events.pop();
    expect((await store.read(exampleRecord().id))?.record.events).toHaveLength(1);
  });

  test('what was erased is gone, its id never comes back, the rest stays', async () => {
    const [record, other] = [exampleRecord(WITH_PHOTO), exampleRecord({ id: '0000000000000000' })];
    const first = await store.create(record, [photo(FIRST, 1)]);
    const second = await store.update(first, exampleRecord({ ...WITH_PHOTO, assignee: 'ana' }));
    await store.create(other, []);
    await store.erase(record.id, AT);
    expect([await store.read(record.id), await bytesOf(FIRST), await store.history(record.id)]).toEqual([undefined, undefined, []]);
    expect(await store.erased()).toEqual([{ id: record.id, at: AT }]);
    expect((await store.list()).map(({ record: { id } }) => id)).toEqual([other.id]);
    await expect(store.create(record, [])).rejects.toBeInstanceOf(AlreadyThere);
    await expect(store.update(second, record)).rejects.toBeInstanceOf(Stale);
    await store.erase(record.id, '2027-01-01T00:00:00.000Z');
    expect(await store.erased()).toEqual([{ id: record.id, at: AT }]);
  });
}
