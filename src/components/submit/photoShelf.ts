/** The photos of the open draft: in memory while the form is open, and on the device where it takes them. */
import { LIMITS, PHOTO_TYPES } from '#submission/limits.ts';
import { newPhotoKey } from './store/newDraft.ts';
import type { Shelf } from './store/shelf.ts';

export type PhotoFault = 'heic' | 'not-a-photo' | 'too-large';

export interface PhotoShelf {
  readonly blob: (key: string) => Blob | undefined;
  /** The key it was kept under, or why it was not taken. */
  readonly add: (file: File) => Promise<{ readonly key: string } | PhotoFault>;
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
      if (/hei[cf]/iu.test(file.type) || /\.hei[cf]$/iu.test(file.name)) return 'heic';
      const made = await shrink(file);
      if (typeof made === 'string') return made;
      const key = newPhotoKey();
      await put(key, made);
      return { key };
    },
  };
}

/** Drawn anew at its size on the page: where it was taken, and with what, is not in it any more. */
async function shrink(file: File): Promise<Blob | PhotoFault> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (bitmap === undefined) return 'not-a-photo';
  const scale = Math.min(1, LIMITS.photoSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (blob === null || !PHOTO_TYPES.some((type) => type === blob.type)) return 'not-a-photo';
  return blob.size > LIMITS.photoBytes ? 'too-large' : blob;
}
