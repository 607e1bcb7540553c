/** The photos of the open draft: in memory while the form is open, and on the device where it takes them. */
import type { PhotoTrouble } from '../photos/preparePhoto.ts';
import { newPhotoKey } from './store/newDraft.ts';
import type { Shelf } from './store/shelf.ts';

export type PhotoFault = PhotoTrouble['trouble'];

export interface PhotoShelf {
  readonly blob: (key: string) => Blob | undefined;
  /** The key it was kept under, or why it was not taken. */
  readonly add: (file: File) => Promise<{ readonly key: string; readonly hadLocation: boolean } | PhotoFault>;
  readonly put: (key: string, blob: Blob) => Promise<void>;
}

export function createPhotoShelf(draft: string, shelf: Shelf, blobs: Map<string, Blob>): PhotoShelf {
  const put = async (key: string, blob: Blob): Promise<void> => {
    blobs.set(key, blob);
    // A device that takes nothing is told of by the draft itself.
    await shelf.addPhoto({ draft, key, blob }).catch(() => undefined);
  };
  return {
    blob: (key) => blobs.get(key),
    put,
    async add(file) {
      const { preparePhoto } = await import('../photos/preparePhoto.ts');
      const made = await preparePhoto(file);
      if ('trouble' in made) return made.trouble;
      const key = newPhotoKey();
      await put(key, made.blob);
      return { key, hadLocation: made.hadLocation };
    },
  };
}
