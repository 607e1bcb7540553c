import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/** `('XK', 'sq') => 'Kosovë'` */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(LOCALE_FACTS[locale].regions, { type: 'region' }).of(code) ?? code;
}
