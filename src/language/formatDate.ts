import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/** `'2026-11-22' => '22 November 2026'`, `'2026-11' => 'November 2026'`, as the locale writes it. */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return formatOf(locale, day === undefined ? 'month' : 'day').format(Date.UTC(year, month - 1, day ?? 1));
}

/** To make one takes longer than to write hundreds of dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, precision: 'month' | 'day'): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(precision === 'day' && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}
