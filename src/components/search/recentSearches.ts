/** What a person searched for last: kept on the device, never sent. Pure functions over a stored string. */
import { cleanQuery } from './query.ts';

const KEPT = 8;

/** What was stored, newest first, or nothing where it is missing or not ours. */
export function parseRecentSearches(stored: string | null): readonly string[] {
  if (stored === null) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? distinct(value.filter((item): item is string => typeof item === 'string')) : [];
  } catch {
    return [];
  }
}

/** Puts a query first; the oldest beyond eight is forgotten. */
export function addRecentSearch(searches: readonly string[], query: string): readonly string[] {
  return distinct([query, ...searches]);
}

function distinct(searches: readonly string[]): readonly string[] {
  return [...new Set(searches.map(cleanQuery))].filter(Boolean).slice(0, KEPT);
}
