import type { Host } from '#cli/commands/host.ts';
import { UserError } from '#content/userError.ts';
import { RefusedError } from '#desk/http/refusedError.ts';
import { deskPlaces } from '#desk/places.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import { deskFolder, type FolderOption } from './folder.ts';

/** The first invitation comes before the first start: a folder that is not there is made. */
export function openPeople(options: FolderOption, host: Host): Promise<PrivateStore> {
  return openPrivateStore(deskPlaces(deskFolder(options, host)).private);
}

/** What the desk would refuse is told to the person at the keyboard. */
export async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedError) throw new UserError(`Nothing was changed: ${error.message}.`);
    throw error;
  }
}
