import { STORAGE_KEYS } from '#model/storage.ts';
import { useStoredList } from '../shell/useStoredList.ts';
import { parseRecentSearches } from './recentSearches.ts';

/** What was searched for on this device, newest first. */
export function useRecentSearches(): readonly [readonly string[], (searches: readonly string[]) => void] {
  return useStoredList(STORAGE_KEYS.recentSearches, parseRecentSearches);
}
