import type { Locale } from '#model/locale.ts';

/** Languages so near that a whole sentence can be right in each of them; in Cyrillic, Serbian shares no letter with the others. */
const AREA: ReadonlySet<Locale> = new Set(['bs', 'hr', 'cnr', 'sr-Latn']);

/** @example sameLanguageArea('hr', 'cnr') // => true */
export function sameLanguageArea(a: Locale, b: Locale): boolean {
  return a === b || (AREA.has(a) && AREA.has(b));
}
