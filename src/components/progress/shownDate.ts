import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/** The day of a time, as the reader's language writes it; in digits where the browser does not know the language. */
export function shownDate(time: string, locale: Locale): string {
  const { intl } = LOCALE_FACTS[locale];
  const known = Intl.DateTimeFormat.supportedLocalesOf([intl]).length > 0;
  return known ? new Intl.DateTimeFormat(intl, { dateStyle: 'long' }).format(new Date(time)) : time.slice(0, 10);
}
