import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocale } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import { OVERLAY } from '#translation/overlayPlaces.ts';
import { interfaceStrings } from '#translation/interface.ts';

/** A hash of the interface strings in these languages. */
export function hashInterface(siteDir: string, languages: readonly Locale[]): string {
  const texts = languages.toSorted().map((language) => [language, ...interfaceStrings(siteDir, language)]);
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/**
 * The languages a locale's pages are shown in, its own among them unless all are fallbacks. What the hub adds inside a page
 * ("Sources", "45 minutes") is in the page's language, so the interface strings of these languages shape the build too.
 */
export async function shownLanguages(siteDir: string, locale: Locale): Promise<readonly Locale[]> {
  const root = join(siteDir, OVERLAY, locale);
  if (!existsSync(root)) return [];
  const languages = new Set<Locale>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.md')) continue;
    const shown = /^ {2}shown: (\S+)$/m.exec(await readFile(join(entry.parentPath, entry.name), 'utf8'))?.[1] ?? '';
    if (isLocale(shown)) languages.add(shown);
  }
  return [...languages];
}
