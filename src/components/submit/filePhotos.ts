import type { DraftPhoto } from '#submission/draft.ts';
import type { FilePhoto } from '#submission/draftFile.ts';
import { PHOTO_TYPES } from '#submission/limits.ts';
import { toBase64 } from './base64.ts';

/** The photos of a draft as they stand in its file; those that are not there are left out. */
export async function filePhotos(photos: readonly DraftPhoto[], blobOf: (key: string) => Blob | undefined): Promise<readonly FilePhoto[]> {
  const held: FilePhoto[] = [];
  for (const { key } of photos) {
    const blob = blobOf(key);
    const type = PHOTO_TYPES.find((one) => one === blob?.type);
    if (blob !== undefined && type !== undefined) held.push({ key, type, data: await toBase64(blob) });
  }
  return held;
}
