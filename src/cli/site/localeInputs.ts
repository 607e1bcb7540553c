import { createHash } from 'node:crypto';
import { LOCALES } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import { hashInterface, shownLanguages } from './interfaceInputs.ts';
import { hashSources, SHARED_SOURCES } from './sources.ts';

/** One hash per locale over all its build is made from: its own text, the code and settings all locales share, the public address. */
export async function localeInputs(
  siteDir: string,
  hubUrl: string,
  overlays: Readonly<Partial<Record<Locale, string>>>,
): Promise<Readonly<Record<Locale, string>>> {
  const shared = await hashSources(siteDir, SHARED_SOURCES);
  const entries = await Promise.all(
    LOCALES.map(async (locale) => {
      const overlay = overlays[locale];
      if (overlay === undefined) throw new Error(`the overlay of ${locale} has no fingerprint`);
      const strings = hashInterface(siteDir, await shownLanguages(siteDir, locale));
      const inputs = JSON.stringify([shared, overlay, strings, hubUrl]);
      return [locale, createHash('sha256').update(inputs).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<Locale, string>; // fromEntries forgets that every locale has an entry
}
