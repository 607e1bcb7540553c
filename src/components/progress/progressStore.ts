/** Progress on this device. Where the browser keeps nothing, it lasts as long as the page, and says so. */
import { STORAGE_KEYS } from '#model/storage.ts';
import { NOTHING, type Progress } from '#training/progress/progress.ts';
import { readProgress } from '#training/progress/readProgress.ts';

export interface Kept {
  readonly progress: Progress;
  /** False after the device has refused to keep the last change: storage is full, or not allowed. */
  readonly kept: boolean;
}

const KEY = STORAGE_KEYS.progress;
/** What stood there and could not be read: nothing anybody did is thrown away unseen. */
export const UNREADABLE = `${KEY}-unreadable`;

let current: Kept | undefined;
const listeners = new Set<() => void>();

/** The same object until something changes. */
export function readKept(): Kept {
  current ??= load();
  return current;
}

export function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}

/** Another tab may have changed something since: what is on the device counts, unless the device keeps nothing. */
export function update(change: (progress: Progress) => Progress): void {
  const before = current?.kept === false ? current.progress : load().progress;
  const progress = change(before);
  current = { progress, kept: store(progress) };
  for (const listener of listeners) listener();
}

function load(): Kept {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === null) return { progress: NOTHING, kept: true };
    const read = readProgress(stored);
    if (typeof read !== 'string') return { progress: read.progress, kept: true };
    // Not ours to read, and not ours to throw away.
    localStorage.setItem(UNREADABLE, stored);
    return { progress: NOTHING, kept: true };
  } catch {
    return { progress: NOTHING, kept: false };
  }
}

function store(progress: Progress): boolean {
  try {
    if (progress === NOTHING) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(progress));
    return true;
  } catch {
    return false;
  }
}

function onStorage({ key }: StorageEvent): void {
  // What this page could not keep stays here; the next change tries again.
  if ((key !== null && key !== KEY) || current?.kept === false) return;
  current = undefined;
  for (const listener of listeners) listener();
}
