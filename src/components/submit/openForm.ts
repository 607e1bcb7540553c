import { createPhotoShelf, type PhotoShelf } from './photoShelf.ts';
import type { StoredDraft } from './store/database.ts';
import { createFormStore, type FormStore } from './store/formStore.ts';
import { deviceShelf } from './store/shelf.ts';

export interface OpenForm {
  readonly store: FormStore;
  readonly photos: PhotoShelf;
  /** Saves when the page is left and listens to other tabs, until it is called off. */
  readonly watch: () => () => void;
}

const CHANNEL = 'hub-submissions';

/** @param blobs photos that are not on the device yet: those of a file */
export async function openForm(draft: StoredDraft, blobs: ReadonlyMap<string, Blob>): Promise<OpenForm> {
  const photos = createPhotoShelf(draft.id, deviceShelf);
  await photos.look();
  for (const [key, blob] of blobs) await photos.put(key, blob);
  const channel = new BroadcastChannel(CHANNEL);
  const store = createFormStore(draft, {
    shelf: deviceShelf,
    now: () => new Date().toISOString(),
    later(run, milliseconds) {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    tell: (id) =>
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
      channel.postMessage(id),
  });
  await store.flush();
  return { store, photos, watch: () => watch(store, photos, channel) };
}

function watch(store: FormStore, photos: PhotoShelf, channel: BroadcastChannel): () => void {
  const hear = ({ data }: MessageEvent): void => {
    // Its photos first: they are on the device before the draft that names them.
    if (data === store.state().stored.id) void photos.look().then(() => store.hear());
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void store.flush();
  };
  const leaving = (event: BeforeUnloadEvent): void => {
    void store.flush();
    if (store.state().kept !== 'kept') event.preventDefault();
  };
  channel.addEventListener('message', hear);
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', hidden);
  window.addEventListener('beforeunload', leaving);
  return () => {
    void store.flush();
    channel.removeEventListener('message', hear);
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', hidden);
    window.removeEventListener('beforeunload', leaving);
  };
}
