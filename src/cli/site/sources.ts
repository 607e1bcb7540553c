import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * What shapes every locale's build beside its overlay. src/cli is left out: it starts builds, it is not part of them.
 * Of src/exports not all is in the overlay: some is written beside the built pages.
 * Content is left out (docs/, blog/, i18n/, data/): all that a build shows of it is in the overlay.
 */
export const SHARED_SOURCES = [
  'src/components',
  'src/content',
  'src/css',
  'src/exports',
  'src/language',
  'src/model',
  'src/pages',
  'src/plugins',
  'src/search',
  'src/submission',
  'src/theme',
  'src/training',
  'src/translation',
  'static',
  'docusaurus.config.ts',
  'hub.config.ts',
  'package-lock.json',
  'sidebars.ts',
  'versioned_sidebars',
  'versions.json',
] as const;

/** A hash of the names and contents of files and folders below `siteDir`; missing ones count as empty, tests are left out. */
export async function hashSources(siteDir: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesBelow(siteDir, path)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(siteDir, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** The files at a path, itself if it is a file, as sorted relative paths. */
async function filesBelow(siteDir: string, path: string): Promise<readonly string[]> {
  const absolute = join(siteDir, path);
  if (!existsSync(absolute)) return [];
  if (!(await stat(absolute)).isDirectory()) return [path];
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}
