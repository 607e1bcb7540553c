/** Fetches `learning.ts` once, when a page first needs it. */
import { STORAGE_KEYS } from '#model/storage.ts';
import type * as Learning from './learning.ts';

let loading: Promise<typeof Learning> | undefined;
let loaded: typeof Learning | undefined;

export function loadLearning(): Promise<typeof Learning> {
  loading ??= import(/* webpackChunkName: "reader-learning" */ './learning.ts').then(
    (learning) => {
      loaded = learning;
      return learning;
    },
    (failure: unknown) => {
      // The next attempt may have a network.
      loading = undefined;
      throw failure;
    },
  );
  return loading;
}

export function loadedLearning(): typeof Learning | undefined {
  return loaded;
}

/** Whether there is anything to show: who has marked nothing fetches nothing. */
export function hasProgress(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEYS.progress) !== null;
  } catch {
    return false;
  }
}
