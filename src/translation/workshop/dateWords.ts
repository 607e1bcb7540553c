import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { DateWords } from '#training/workshop/words.ts';

/** A Monday, and the first month of a year. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Days of the week are named like countries: of Montenegrin, ICU knows neither in their ijekavian form ("ponedjeljak"), Bosnian does. */
export function dateWords(locale: Locale): DateWords {
  const { intl, regions } = LOCALE_FACTS[locale];
  const format = new Intl.DateTimeFormat(intl, { ...LONG, timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(regions, { weekday: 'long', timeZone: 'UTC' });
  const monthOf = (month: number): string =>
    format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
  return {
    weekdays: Array.from({ length: 7 }, (_, day) => days.format(MONDAY + day * DAY)),
    months: Array.from({ length: 12 }, (_, month) => monthOf(month)),
    pattern: format
      .formatToParts(MONDAY)
      .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
      .join(''),
  };
}

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
