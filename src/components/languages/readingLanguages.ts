/** The languages a reader said they read, best first: kept on the device, never sent. Pure functions over a stored string. */
import { isLocale, type Locale } from '#model/locale.ts';

/** What was stored, or nothing where it is missing or not ours. */
export function parseReadingLanguages(stored: string | null): readonly Locale[] {
  if (stored === null) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? [...new Set(value.filter((item): item is Locale => typeof item === 'string' && isLocale(item)))] : [];
  } catch {
    return [];
  }
}

/** Orders offers: the reader's languages first and in their order, then the others as they were. */
export function orderByReader(offers: readonly Locale[], reads: readonly Locale[]): readonly Locale[] {
  return [...reads.filter((locale) => offers.includes(locale)), ...offers.filter((locale) => !reads.includes(locale))];
}

/** Moves one entry up (-1) or down (+1); at the ends nothing moves. */
export function move(languages: readonly Locale[], locale: Locale, by: -1 | 1): readonly Locale[] {
  const from = languages.indexOf(locale);
  const to = from + by;
  if (from === -1 || to < 0 || to >= languages.length) return languages;
  const moved = languages.filter((other) => other !== locale);
  return [...moved.slice(0, to), locale, ...moved.slice(to)];
}
