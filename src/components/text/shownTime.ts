import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/** The hour of a time on the reader's clock, `14:03`, as their language writes it; in digits where the browser does not know the language. */
export function shownTime(time: string, locale: Locale): string {
  const { intl } = LOCALE_FACTS[locale];
  const known = Intl.DateTimeFormat.supportedLocalesOf([intl]);
  return new Date(time).toLocaleTimeString(known.length > 0 ? known : ['en-GB'], { hour: '2-digit', minute: '2-digit', hour12: false });
}
