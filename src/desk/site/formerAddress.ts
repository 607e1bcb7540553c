/** Parts of addresses that languages had before they were called by their BCP 47 tags; links to them are still about. */
import type { Locale } from '#model/locale.ts';

export const FORMER_SEGMENTS: ReadonlyMap<string, Locale> = new Map([
  ['al', 'sq'],
  ['bh', 'bs'],
]);

/** `'al/practice' => 'sq/practice'`, `'al' => 'sq'`; undefined for what is no such path. */
export function presentPath(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/');
  const locale = FORMER_SEGMENTS.get(first);
  return locale && [locale, ...rest].join('/');
}
