import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { shownDate } from '../../progress/shownDate.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each unit, its length in milliseconds, and from when on it is used; longest first. */
const UNITS = [
  ['year', 365 * DAY, 730 * DAY],
  ['month', 30 * DAY, 60 * DAY],
  ['day', DAY, 2 * DAY],
  ['hour', HOUR, 2 * HOUR],
  ['minute', MINUTE, 0],
] as const;

/**
 * How long ago an ISO time was: `3 days ago`. A clock that is behind the desk's reads one minute; where the browser does not know the
 * language, it is a date.
 */
export function ageInWords(time: string, now: number, locale: Locale): string {
  // Montenegrin is ijekavian; what `intl` names for it is not: see LOCALE_FACTS.
  const tag = LOCALE_FACTS[locale].regions;
  if (Intl.RelativeTimeFormat.supportedLocalesOf([tag]).length === 0) return shownDate(time, locale);
  const age = Math.max(now - Date.parse(time), MINUTE);
  const [unit, length] = UNITS.find(([, , from]) => age >= from) ?? UNITS[4];
  return new Intl.RelativeTimeFormat(tag).format(-Math.floor(age / length), unit);
}
