/** The interface strings of one locale: its own catalogue, completed from English, script-derived where the locale is. */
import { loadCatalogue } from '#content/catalogues.ts';
import type { Catalogue } from '#content/content.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { DEFAULT_LOCALE, isDerived, writtenSource, type Locale } from '#model/locale.ts';

/** Strings that name a script or a language in itself must not change with the reader's script. */
const KEEPS_ITS_SCRIPT = /^label\./;

export function interfaceStrings(siteDir: string, locale: Locale): Catalogue {
  const english = loadCatalogue(siteDir, DEFAULT_LOCALE).catalogue;
  const own = loadCatalogue(siteDir, writtenSource(locale)).catalogue;
  const strings = new Map([...english, ...own]);
  if (!isDerived(locale)) return strings;
  return new Map([...strings].map(([id, message]) => [id, KEEPS_ITS_SCRIPT.test(id) ? message : toSerbianLatin(message)]));
}
