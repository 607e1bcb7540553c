import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/** `'2026-11-22' => '22 November 2026'`, `'2026-11' => 'November 2026'`, as the locale writes it. */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
