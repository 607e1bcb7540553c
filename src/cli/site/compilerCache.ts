import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LOCALES } from '#model/locale.ts';
import { hashInterface } from './interfaceInputs.ts';

/**
 * Empties the compiler's cache when interface strings have changed. It keeps compiled pages by their text and the code that compiled
 * them; it cannot know of the strings that were put in meanwhile, and would go on showing the old ones.
 */
export async function dropStaleCompilerCache(siteDir: string): Promise<void> {
  const note = join(siteDir, '.cache', 'compiled-with-strings');
  const now = hashInterface(siteDir, LOCALES);
  if ((await readFile(note, 'utf8').catch(() => '')) === now) return;
  await rm(join(siteDir, 'node_modules', '.cache', 'rspack'), { recursive: true, force: true });
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, now);
}
