import { useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '#model/locale.ts';
import { STORAGE_KEYS } from '#model/storage.ts';
import { parseReadingLanguages } from './readingLanguages.ts';

const CHANGED = 'hub-reading-languages';

function subscribe(onChange: () => void): () => void {
  // `storage` tells other tabs, our own event tells this one.
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEYS.readingLanguages);
  } catch {
    return null;
  }
}

function write(languages: readonly Locale[]): void {
  try {
    if (languages.length === 0) localStorage.removeItem(STORAGE_KEYS.readingLanguages);
    else localStorage.setItem(STORAGE_KEYS.readingLanguages, JSON.stringify(languages));
  } catch {
    // Blocked storage: there is nowhere to keep the choice, and the hub's own order applies.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The reader's languages, empty until they chose (and while the page is still plain HTML). */
export function useReadingLanguages(): readonly [readonly Locale[], (languages: readonly Locale[]) => void] {
  const stored = useSyncExternalStore(subscribe, read, () => null);
  const languages = useMemo(() => parseReadingLanguages(stored), [stored]);
  return [languages, write];
}
