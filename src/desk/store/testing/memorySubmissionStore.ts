import type { SubmissionRecord } from '#submission/record.ts';
import { AlreadyThere, Stale } from '#desk/store/storeErrors.ts';
import type { Revision, StoredPhoto, StoredSubmission, SubmissionStore } from '#desk/store/submissionStore.ts';

type Photos = ReadonlyMap<string, Uint8Array>;

interface Kept {
  /** Oldest first; never empty. */
  readonly revisions: readonly Revision[];
  readonly newest: Revision;
  readonly photos: Photos;
  /** By version. */
  readonly allPhotos: ReadonlyMap<string, Photos>;
}

/** Keeps nothing beyond the process; passes the same suite as the store in Git. */
export function memorySubmissionStore(now: () => Date = () => new Date()): SubmissionStore {
  const kept = new Map<string, Kept>();
  const tombstones = new Map<string, string>();
  let versions = 0;
  const put = (before: Kept | undefined, record: SubmissionRecord, added: readonly StoredPhoto[]): string => {
    versions += 1;
    const newest = { version: String(versions), record: structuredClone(record), at: now().toISOString() };
    const photos = new Map([...(before?.photos ?? []), ...added.map(({ key, bytes }) => [key, Uint8Array.from(bytes)] as const)]);
    const names = new Set(record.draft.photos.map(({ key }) => key));
    const named = new Map([...photos].filter(([key]) => names.has(key)));
    kept.set(record.id, {
      revisions: [...(before?.revisions ?? []), newest],
      newest,
      photos: named,
      allPhotos: new Map([...(before?.allPhotos ?? []), [newest.version, named]]),
    });
    return newest.version;
  };
  return {
    create: async (record, photos) => {
      if (kept.has(record.id) || tombstones.has(record.id)) throw new AlreadyThere(record.id);
      return Promise.resolve(put(undefined, record, photos));
    },
    update: async (expected, record, added = []) => {
      const before = kept.get(record.id);
      if (before?.newest.version !== expected) throw new Stale(record.id);
      return Promise.resolve(put(before, record, added));
    },
    read: (id) => Promise.resolve(kept.get(id)).then((found) => found && outside(found)),
    list: () => Promise.resolve([...kept.values()].map(outside)),
    photo: async (id, key, version) => {
      const found = kept.get(id);
      return Promise.resolve((version === undefined ? found?.photos : found?.allPhotos.get(version))?.get(key));
    },
    history: (id) => Promise.resolve(kept.get(id)?.revisions ?? []),
    erase: (id, at) => {
      kept.delete(id);
      if (!tombstones.has(id)) tombstones.set(id, at);
      return Promise.resolve();
    },
    erased: () => Promise.resolve([...tombstones].map(([id, at]) => ({ id, at }))),
  };
}

function outside({ newest: { version, record } }: Kept): StoredSubmission {
  return { version, record };
}
