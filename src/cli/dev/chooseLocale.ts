import { parseArgs } from 'node:util';
import { UserError } from '#content/userError.ts';
import { DEFAULT_LOCALE, isLocale, LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';

const USAGE = 'use `npm run dev -- --locale sq`';

/** The locale to preview: `['--locale', 'sq'] => 'sq'`, `[] => 'en'`. */
export function chooseLocale(args: readonly string[]): Locale {
  const tag = readTag(args);
  if (isLocale(tag)) return tag;
  const list = LOCALES.map((locale) => `  ${locale.padEnd(8)} ${LOCALE_FACTS[locale].label}`).join('\n');
  throw new UserError(
    `Found --locale ${JSON.stringify(tag)}; expected one of the ${LOCALES.length} languages of the hub:\n${list}\nFix: ${USAGE}.`,
  );
}

function readTag(args: readonly string[]): string {
  try {
    return parseArgs({ args: [...args], options: { locale: { type: 'string', short: 'l' } } }).values.locale ?? DEFAULT_LOCALE;
  } catch {
    throw new UserError(`Found ${JSON.stringify(args.join(' '))}; expected nothing, or --locale and a language. Fix: ${USAGE}.`);
  }
}
