import { createHash } from 'node:crypto';
import type { AlgoliaSite } from '#content/environment.ts';
import { LOCALES } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import { hashInterface, shownLanguages } from './interfaceInputs.ts';
import { hashSources, SHARED_SOURCES } from './sources.ts';

/** Settings from outside that are written into the pages. */
export interface PublicSettings {
  /** The public address of the hub. */
  readonly hubUrl: string;
  /** Undefined where the site searches in its own index. */
  readonly algolia?: AlgoliaSite | undefined;
}

/** One hash per locale over all its build is made from: its own text, the code and settings all locales share, what is written into every page. */
export async function localeInputs(
  siteDir: string,
  { hubUrl, algolia }: PublicSettings,
  overlays: Readonly<Partial<Record<Locale, string>>>,
): Promise<Readonly<Record<Locale, string>>> {
  const shared = await hashSources(siteDir, SHARED_SOURCES);
  const entries = await Promise.all(
    LOCALES.map(async (locale) => {
      const overlay = overlays[locale];
      if (overlay === undefined) throw new Error(`the overlay of ${locale} has no fingerprint`);
      const strings = hashInterface(siteDir, await shownLanguages(siteDir, locale));
      const inputs = JSON.stringify([shared, overlay, strings, hubUrl, algolia]);
      return [locale, createHash('sha256').update(inputs).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<Locale, string>; // fromEntries forgets that every locale has an entry
}
