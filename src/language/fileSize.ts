import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/**
 * Enough to know whether a poor line will take it: whole kilobytes, at least one, or megabytes with one decimal.
 * @example fileSize(12_345, 'en') // => '12 kB'
 * @example fileSize(1_250_000, 'sr') // => '1,3 MB'
 */
export function fileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const [value, unit, maximumFractionDigits] = kilobytes < 1000 ? [kilobytes, 'kilobyte', 0] : [bytes / 1e6, 'megabyte', 1];
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
