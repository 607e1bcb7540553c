import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What shapes every locale's build beside its overlay. src/cli is left out: it starts builds, it is not part of them.
 * src/content, src/translation and data/ are in, because the plugins read themes, organisations and people through them while building.
 */
export const SHARED_SOURCES = [
  'src/components',
  'src/content',
  'src/css',
  'src/language',
  'src/model',
  'src/pages',
  'src/plugins',
  'src/theme',
  'src/training',
  'src/translation',
  'data',
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
  if (!existsSync(join(siteDir, path))) return [];
  const entries = await readdir(join(siteDir, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (entries === undefined) return [path];
  const nested = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesBelow(siteDir, `${path}/${entry.name}`) : [`${path}/${entry.name}`])),
  );
  return nested
    .flat()
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .toSorted();
}
