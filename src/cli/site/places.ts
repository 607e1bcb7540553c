import { join } from 'node:path';
import { DEFAULT_LOCALE } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';

/** The folder that is served: English at its root, each other locale in a folder of its own. */
export function buildDir(siteDir: string): string {
  return join(siteDir, 'build');
}

/** Where a locale's pages are served from. */
export function publishedDir(siteDir: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? buildDir(siteDir) : join(buildDir(siteDir), locale);
}

/** The folder a locale's build is given; it stays out of sight until the build has succeeded. */
export function stagingDir(siteDir: string, locale: Locale): string {
  return join(siteDir, '.cache', 'site', locale);
}

/** Where Docusaurus puts the pages below that folder: it adds the locale's base URL. */
export function stagedPagesDir(siteDir: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? stagingDir(siteDir, locale) : join(stagingDir(siteDir, locale), locale);
}

/** The whole output of a locale's last build, for those who want more than the message. */
export function logPath(siteDir: string, locale: Locale): string {
  return join(siteDir, '.cache', 'logs', `${locale}.log`);
}

/** Compressed copies of files of the site, by what they are copies of. */
export function compressedDir(siteDir: string): string {
  return join(siteDir, '.cache', 'compressed');
}
