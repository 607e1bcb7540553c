import type { Locale } from '#model/locale.ts';
import { STORAGE_KEYS } from '#model/storage.ts';
import { useStoredList } from '../shell/useStoredList.ts';
import { parseReadingLanguages } from './readingLanguages.ts';

/** The reader's languages, empty until they chose (and while the page is still plain HTML). */
export function useReadingLanguages(): readonly [readonly Locale[], (languages: readonly Locale[]) => void] {
  return useStoredList(STORAGE_KEYS.readingLanguages, parseReadingLanguages);
}
