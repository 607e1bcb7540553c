import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { DateWords } from '#training/workshop/words.ts';

/** A Monday, and the first month of a year. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

export function dateWords(locale: Locale): DateWords {
  const format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const part = (at: number, type: string): string => format.formatToParts(at).find((each) => each.type === type)?.value ?? '';
  return {
    weekdays: Array.from({ length: 7 }, (_, day) => part(MONDAY + day * DAY, 'weekday')),
    months: Array.from({ length: 12 }, (_, month) => part(Date.UTC(2024, month, 1), 'month')),
    pattern: format
      .formatToParts(MONDAY)
      .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
      .join(''),
  };
}
