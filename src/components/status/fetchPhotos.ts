import type { DraftPhoto } from '#submission/draft.ts';
import { deskClient, type Key } from '../desk/client.ts';
import { DeskRefusal } from '../desk/request.ts';

/** Photos of a submission by key, as the desk keeps them. One the desk does not have is left out; any other failure is thrown. */
export async function fetchPhotos(key: Key, photos: readonly DraftPhoto[]): Promise<ReadonlyMap<string, Blob>> {
  const fetched = new Map<string, Blob>();
  for (const photo of photos) {
    try {
      fetched.set(photo.key, await deskClient.photo(key, photo.key));
    } catch (error) {
      if (!(error instanceof DeskRefusal) || error.code !== 'not-found') throw error;
    }
  }
  return fetched;
}
