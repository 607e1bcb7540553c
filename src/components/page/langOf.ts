import type { Locale } from '#model/locale.ts';

/** The `lang` attribute for a text, only where it is not in the language of the page around it. */
export function langOf(language: Locale | undefined, reader: Locale): { lang?: Locale } {
  return language === undefined || language === reader ? {} : { lang: language };
}
