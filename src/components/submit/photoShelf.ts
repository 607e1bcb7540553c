/** The photos of the open draft: in memory while the form is open, and on the device where it takes them. */
import type { PhotoTrouble } from '../photos/preparePhoto.ts';
import { newPhotoKey } from './store/newDraft.ts';
import type { Shelf } from './store/shelf.ts';

export type PhotoFault = PhotoTrouble['trouble'];

export interface PhotoShelf {
  readonly blob: (key: string) => Blob | undefined;
  /** Whether the place where it was taken was removed from it. */
  readonly hadLocation: (key: string) => boolean;
  /** The key it was kept under, or why it was not taken. */
  readonly add: (file: File) => Promise<{ readonly key: string } | PhotoFault>;
  readonly put: (key: string, blob: Blob) => Promise<void>;
  /** Takes in what is on the device, also what another tab has put there. */
  readonly look: () => Promise<void>;
}

export function createPhotoShelf(draft: string, shelf: Shelf): PhotoShelf {
  const held = new Map<string, { readonly blob: Blob; readonly hadLocation?: boolean }>();
  const keep = async (key: string, photo: { readonly blob: Blob; readonly hadLocation?: boolean }): Promise<void> => {
    held.set(key, photo);
    // A device that takes nothing is told of by the draft itself.
    await shelf.addPhoto({ draft, key, ...photo }).catch(() => undefined);
  };
  return {
    blob: (key) => held.get(key)?.blob,
    hadLocation: (key) => held.get(key)?.hadLocation === true,
    put: (key, blob) => keep(key, { blob }),
    async add(file) {
      const { preparePhoto } = await import('../photos/preparePhoto.ts');
      const made = await preparePhoto(file);
      if ('trouble' in made) return made.trouble;
      const { blob, hadLocation } = made;
      const key = newPhotoKey();
      await keep(key, { blob, hadLocation });
      return { key };
    },
    async look() {
      const stored = await shelf.photos(draft).catch(() => []);
      for (const { key, ...photo } of stored) if (!held.has(key)) held.set(key, photo);
    },
  };
}
