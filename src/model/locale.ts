/** Everything the hub knows about its nine locales. Order is the order in which menus list them. */

/** Locale tags are BCP 47. `sr` is Serbian in Cyrillic. */
export const LOCALES = ['en', 'sq', 'bs', 'hr', 'cnr', 'mk', 'sl', 'sr', 'sr-Latn'] as const;
export type Locale = (typeof LOCALES)[number];

/** The locale whose addresses carry no prefix. It has no other privilege: a page may be written in any locale. */
export const DEFAULT_LOCALE = 'en' satisfies Locale;

/** Locales that are never written by hand, with the locale and script they are derived from. */
export const DERIVED_LOCALES = { 'sr-Latn': 'sr' } as const satisfies Partial<Record<Locale, Locale>>;
export type DerivedLocale = keyof typeof DERIVED_LOCALES;

/** Locales people write in: the possible values of `language:` and the folders allowed in `i18n/`. */
export type WrittenLocale = Exclude<Locale, DerivedLocale>;
export const WRITTEN_LOCALES = LOCALES.filter((locale): locale is WrittenLocale => !(locale in DERIVED_LOCALES));

export type Script = 'Latn' | 'Cyrl';

interface LocaleFacts {
  /** The language's own name, as its readers write it. */
  readonly label: string;
  readonly script: Script;
  /** Tag used for dates, plurals and sorting; ICU knows it everywhere, also where a browser lacks `cnr`. */
  readonly intl: string;
  /** Tag used for names of countries. */
  readonly regions: string;
}

/**
 * `cnr` needs its own label: ICU canonicalises it to sr-ME and calls it "Srpski (Crna Gora)"; for the same reason its names of
 * countries come from Bosnian, which is ijekavian as Montenegrin is ("Sjeverna", not "Severna Makedonija").
 */
export const LOCALE_FACTS: Readonly<Record<Locale, LocaleFacts>> = {
  en: { label: 'English', script: 'Latn', intl: 'en-GB', regions: 'en-GB' },
  sq: { label: 'Shqip', script: 'Latn', intl: 'sq', regions: 'sq' },
  bs: { label: 'Bosanski', script: 'Latn', intl: 'bs-Latn', regions: 'bs-Latn' },
  hr: { label: 'Hrvatski', script: 'Latn', intl: 'hr', regions: 'hr' },
  cnr: { label: 'Crnogorski', script: 'Latn', intl: 'sr-Latn-ME', regions: 'bs-Latn' },
  mk: { label: 'Македонски', script: 'Cyrl', intl: 'mk', regions: 'mk' },
  sl: { label: 'Slovenščina', script: 'Latn', intl: 'sl', regions: 'sl' },
  sr: { label: 'Српски', script: 'Cyrl', intl: 'sr-Cyrl', regions: 'sr-Cyrl' },
  'sr-Latn': { label: 'Srpski (latinica)', script: 'Latn', intl: 'sr-Latn', regions: 'sr-Latn' },
};

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

export function isDerived(locale: Locale): locale is DerivedLocale {
  return locale in DERIVED_LOCALES;
}

/** The locale a derived locale's text comes from, or the locale itself: `sr-Latn => sr`, `mk => mk`. */
export function writtenSource(locale: Locale): WrittenLocale {
  return isDerived(locale) ? DERIVED_LOCALES[locale] : locale;
}
