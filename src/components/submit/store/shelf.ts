/** Drafts and their photos on the device. Each write is one transaction: it is there as a whole, or not at all. */
import { database, type StoredDraft, type StoredPhoto } from './database.ts';

export type Saved = { readonly kept: true } | { readonly kept: false; readonly there: StoredDraft };

export interface Shelf {
  readonly list: () => Promise<readonly StoredDraft[]>;
  readonly read: (id: string) => Promise<StoredDraft | undefined>;
  readonly photos: (id: string) => Promise<readonly StoredPhoto[]>;
  /** Saves upon the revision that was seen (0: a new one); where another is there, nothing is changed and it is given back. */
  readonly save: (draft: StoredDraft, seen: number) => Promise<Saved>;
  readonly addPhoto: (photo: StoredPhoto) => Promise<void>;
  /** A draft under another id, with the photos of the one it was. */
  readonly copy: (draft: StoredDraft, photosOf: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export const deviceShelf: Shelf = {
  async list() {
    const all = await (await database()).getAll('drafts');
    return all.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  },
  read: async (id) => (await database()).get('drafts', id),
  photos: async (id) => (await database()).getAllFromIndex('photos', 'draft', id),
  async save(draft, seen) {
    const transaction = (await database()).transaction('drafts', 'readwrite', { durability: 'strict' });
    const there = await transaction.store.get(draft.id);
    if (there !== undefined && there.revision !== seen) {
      await transaction.done;
      return { kept: false, there };
    }
    await transaction.store.put(draft);
    await transaction.done;
    return { kept: true };
  },
  async addPhoto(photo) {
    await (await database()).put('photos', photo);
  },
  async copy(draft, photosOf) {
    const transaction = (await database()).transaction(['drafts', 'photos'], 'readwrite');
    const photos = await transaction.objectStore('photos').index('draft').getAll(photosOf);
    await transaction.objectStore('drafts').put(draft);
    for (const photo of photos) await transaction.objectStore('photos').put({ ...photo, draft: draft.id });
    await transaction.done;
  },
  async remove(id) {
    const transaction = (await database()).transaction(['drafts', 'photos'], 'readwrite');
    await transaction.objectStore('drafts').delete(id);
    for (const key of await transaction.objectStore('photos').index('draft').getAllKeys(id)) {
      await transaction.objectStore('photos').delete(key);
    }
    await transaction.done;
  },
};
