import { useEffect, useState } from 'react';
import { draftKey } from '#model/storage.ts';
import type { Worksheet } from '#model/worksheet.ts';
import { browserDevice } from './device.ts';
import { isUnfiled } from './draft.ts';
import { createDraftStore, type DraftStore } from './draftStore.ts';

/** The store of one page and language, kept in step with the device and with other tabs. */
export function useDraftStore(worksheet: Worksheet): DraftStore {
  const key = draftKey(worksheet.page, worksheet.into);
  const [store] = useState(() => createDraftStore(worksheet, browserDevice(key)));
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') store.flush();
    };
    const storage = (event: StorageEvent): void => {
      // Without a key, the whole storage was emptied.
      if (event.key === key || event.key === null) store.hear(event.newValue);
    };
    const leaving = (event: BeforeUnloadEvent): void => {
      store.flush();
      if (isToBeWarned(store)) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', store.flush);
    window.addEventListener('storage', storage);
    window.addEventListener('beforeunload', leaving);
    return () => {
      store.flush();
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', store.flush);
      window.removeEventListener('storage', storage);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [store, key]);
  return store;
}

/** What is on the device alone has reached nobody: whoever wrote in this visit is reminded of the file; what is not kept at all is lost. */
function isToBeWarned(store: DraftStore): boolean {
  const { unsaid, draft } = store.state();
  return unsaid || (store.kept() === 'failed' && isUnfiled(draft));
}
