/** Submissions in memory: for tests of what uses them, and the second that passes the suite. */
import { AlreadyThere, Stale } from '#desk/store/storeErrors.ts';
import type { Revision, StoredPhoto, SubmissionStore } from '#desk/store/submissionStore.ts';
import type { SubmissionRecord } from '#submission/record.ts';

interface Kept {
  readonly revisions: readonly Revision[];
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

export function memorySubmissionStore(now: () => Date = () => new Date()): SubmissionStore {
  const kept = new Map<string, Kept>();
  const erased = new Map<string, string>();
  let versions = 0;
  const revision = (record: SubmissionRecord): Revision => {
    versions += 1;
    return { version: `v${versions}`, at: now().toISOString(), record: structuredClone(record) };
  };
  const named = (photos: readonly StoredPhoto[]): [string, Uint8Array][] => photos.map(({ key, bytes }) => [key, bytes]);
  return {
    create: async (record, photos) => {
      if (kept.has(record.id) || erased.has(record.id)) throw new AlreadyThere(record.id);
      const first = revision(record);
      kept.set(record.id, { revisions: [first], photos: new Map(named(photos)) });
      return Promise.resolve(first.version);
    },
    read: async (id) => Promise.resolve(kept.get(id)?.revisions.at(-1)),
    update: async (expected, record, added = []) => {
      const own = kept.get(record.id);
      if (own?.revisions.at(-1)?.version !== expected) throw new Stale(record.id);
      const next = revision(record);
      kept.set(record.id, { revisions: [...own.revisions, next], photos: new Map([...own.photos, ...named(added)]) });
      return Promise.resolve(next.version);
    },
    list: async () => Promise.resolve([...kept.values()].flatMap(({ revisions }) => revisions.slice(-1))),
    photo: async (id, key) => {
      const own = kept.get(id);
      const isNamed = own?.revisions.at(-1)?.record.draft.photos.some((photo) => photo.key === key) === true;
      return Promise.resolve(isNamed ? own.photos.get(key) : undefined);
    },
    history: async (id) => Promise.resolve(kept.get(id)?.revisions ?? []),
    erase: async (id, at) => {
      kept.delete(id);
      erased.set(id, at);
      return Promise.resolve();
    },
    erased: async () => Promise.resolve([...erased].map(([id, at]) => ({ id, at }))),
  };
}
