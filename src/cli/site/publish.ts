import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LOCALE, isLocale } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import { buildDir, publishedDir, stagedPagesDir, stagingDir } from './places.ts';

/** Puts a locale's freshly built pages in the place of its old ones; the other locales' pages are not touched. */
export async function publish(siteDir: string, locale: Locale): Promise<void> {
  await mkdir(buildDir(siteDir), { recursive: true });
  await removePublished(siteDir, locale);
  const staged = stagedPagesDir(siteDir, locale);
  if (locale === DEFAULT_LOCALE) {
    // English shares its folder with the other locales' folders, so it is moved piece by piece.
    for (const name of await readdir(staged)) await rename(join(staged, name), join(buildDir(siteDir), name));
  } else {
    await rename(staged, publishedDir(siteDir, locale));
  }
  await rm(stagingDir(siteDir, locale), { recursive: true, force: true });
}

async function removePublished(siteDir: string, locale: Locale): Promise<void> {
  const published = publishedDir(siteDir, locale);
  if (locale !== DEFAULT_LOCALE) return rm(published, { recursive: true, force: true });
  const own = (await readdir(published)).filter((name) => !isLocale(name));
  await Promise.all(own.map((name) => rm(join(published, name), { recursive: true })));
}
