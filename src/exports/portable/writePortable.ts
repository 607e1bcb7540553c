/** Writes the copy of a locale for a USB stick beside its built pages, and its size into the page that offers it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import type { Locale } from '#model/locale.ts';
import { COPY_SIZE, copyFile } from '#model/portableCopy.ts';
import { shownSize } from '#language/shownSize.ts';
import { SEARCH_FOLDER } from '#search/embedded/manifest.ts';
import type { Strings } from '#training/render/strings.ts';
import { fileOf, languagePages } from '#exports/offline/languagePages.ts';
import { zip } from '#exports/zip.ts';
import { portableCopy } from './portableCopy.ts';
import { portableScripts } from './portableScripts.ts';

export interface PortableOptions {
  /** The folder of the locale's pages. */
  readonly outDir: string;
  readonly locale: Locale;
  /** `/sr/`, `/` */
  readonly baseUrl: string;
  readonly hubUrl: string;
  readonly edition: string | undefined;
  readonly strings: Strings;
}

export async function writePortable(options: PortableOptions): Promise<void> {
  const { outDir, locale, baseUrl } = options;
  // Our own file, written by the overlay.
  const catalogue = JSON.parse(readFileSync(path.join(outDir, 'catalogue.json'), 'utf8')) as readonly CatalogueEntry[];
  const { entries, date } = portableCopy({
    ...options,
    pages: languagePages({ outDir, baseUrl, catalogue }),
    catalogue,
    read: (url) => (existsSync(fileOf(options, url)) ? readFileSync(fileOf(options, url)) : undefined),
    indexFiles: filesBelow(path.join(outDir, SEARCH_FOLDER)).filter((file) => /\.(?:json|txt)$/.test(file)),
    indexUrl: `${baseUrl}${SEARCH_FOLDER}/`,
    scripts: await portableScripts(),
  });
  const archive = zip(entries, date);
  const file = path.join(outDir, copyFile(locale));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, archive);
  tellSize(path.join(outDir, 'offline/index.html'), shownSize(archive.length, locale));
}

/** With forward slashes, sorted. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

/** The page was there before the archive, and is read without scripts, too. */
function tellSize(page: string, size: string): void {
  const place = new RegExp(`(<span class="?${COPY_SIZE}"?>)[^<]*(</span>)`);
  const html = readFileSync(page, 'utf8');
  if (!place.test(html)) throw new Error(`${page} has no element of the class ${COPY_SIZE}, where the size of the archive is to stand`);
  writeFileSync(page, html.replace(place, `$1(${size})$2`));
}
