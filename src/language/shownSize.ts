import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

/** `0.3 MB` as the reader's language writes it; at least 10 kilobytes, so that nothing weighs nothing. */
export function shownSize(bytes: number, locale: Locale): string {
  const { intl } = LOCALE_FACTS[locale];
  // Browsers know fewer languages than the hub; digits read the same in all of them.
  const known = Intl.NumberFormat.supportedLocalesOf([intl]);
  const megabytes = Math.max(0.01, bytes / 1e6);
  const number = new Intl.NumberFormat(known.length > 0 ? known : ['en-GB'], { maximumSignificantDigits: 2 });
  return `${number.format(megabytes)} MB`;
}
