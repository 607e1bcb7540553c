/** The archive of a locale for a USB stick (decision 038). Slugs alone: its names must be right on every file system. */
import type { Locale } from './locale.ts';

/** The one folder in the archive: `kooperativa-hub-sr-Latn`. */
export function copyFolder(locale: Locale): string {
  return `kooperativa-hub-${locale}`;
}

/** Where the archive is, from the home of the locale. */
export function copyFile(locale: Locale): string {
  return `offline/${copyFolder(locale)}.zip`;
}

/** Class of the place on `/offline/` where its size is written once it is made. */
export const COPY_SIZE = 'copy-size';
