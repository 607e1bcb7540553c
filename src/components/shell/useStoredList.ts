import { useCallback, useMemo, useSyncExternalStore } from 'react';

const CHANGED = 'hub-stored';

function subscribe(onChange: () => void): () => void {
  // `storage` tells other tabs, our own event tells this one.
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // Blocked storage: there is nowhere to keep the list, and the page goes on without it.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** A list kept on the reader's device: empty until something was kept, and while the page is still plain HTML. `parse` takes anything. */
export function useStoredList<T extends string>(
  key: string,
  parse: (stored: string | null) => readonly T[],
): readonly [readonly T[], (list: readonly T[]) => void] {
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => null,
  );
  const list = useMemo(() => parse(stored), [parse, stored]);
  return [list, useCallback((next: readonly T[]) => write(key, next), [key])];
}
