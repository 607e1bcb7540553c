import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LOCALES } from '#model/locale.ts';
import { BESIDE, OVERLAY, TEXT_TERMS } from '#translation/overlayPlaces.ts';
import { hashInterface } from './interfaceInputs.ts';
import { hashSources } from './sources.ts';

/**
 * Empties the compiler's cache when what is put into compiled pages has changed: interface strings, terms with their definitions, images
 * and sizes of files.
 * It keeps pages by their text and the code that compiled them; it cannot know of these, and would go on showing the old ones.
 */
export async function dropStaleCompilerCache(siteDir: string): Promise<void> {
  const note = join(siteDir, '.cache', 'compiled-with');
  const now = await hashInsertions(siteDir);
  if ((await readFile(note, 'utf8').catch(() => '')) === now) return;
  await rm(join(siteDir, 'node_modules', '.cache', 'rspack'), { recursive: true, force: true });
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, now);
}

async function hashInsertions(siteDir: string): Promise<string> {
  const overlaid = await hashSources(
    siteDir,
    LOCALES.flatMap((locale) => [TEXT_TERMS, BESIDE].map((file) => `${OVERLAY}/${locale}/${file}`)),
  );
  return createHash('sha256')
    .update(hashInterface(siteDir, LOCALES) + overlaid)
    .digest('hex');
}
