import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Locale } from '#model/locale.ts';
import { publishedDir } from './places.ts';

/** What is remembered of a locale's last good build. */
const stampSchema = z.object({
  /** Hash of everything the build was made from. */
  inputs: z.string(),
  /** Hash of the start page it wrote, to notice when something else has replaced or removed the output. */
  startPage: z.string(),
  /** How long the build took. Absent in stamps of older versions. */
  seconds: z.number().optional(),
});

type Stamp = z.infer<typeof stampSchema>;

/** Whether the published output of a locale was made from exactly these inputs, and how many seconds its last build took, if that is known. */
export async function lastBuild(
  siteDir: string,
  locale: Locale,
  inputs: string,
): Promise<{ readonly isUpToDate: boolean; readonly seconds: number | undefined }> {
  const stamp = await readStamp(siteDir, locale);
  const isUpToDate = stamp?.inputs === inputs && stamp.startPage === (await startPageHash(siteDir, locale));
  return { isUpToDate, seconds: stamp?.seconds };
}

/** Remembers a build that has just been published. */
export async function writeStamp(siteDir: string, locale: Locale, { inputs, seconds }: Pick<Stamp, 'inputs' | 'seconds'>): Promise<void> {
  const path = stampPath(siteDir, locale);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ inputs, startPage: await startPageHash(siteDir, locale), seconds }));
}

/** Forgets a build, before its output is touched. */
export async function removeStamp(siteDir: string, locale: Locale): Promise<void> {
  await rm(stampPath(siteDir, locale), { force: true });
}

async function readStamp(siteDir: string, locale: Locale): Promise<Stamp | undefined> {
  try {
    return stampSchema.parse(JSON.parse(await readFile(stampPath(siteDir, locale), 'utf8')));
  } catch {
    // Missing or damaged: the locale is built again.
    return undefined;
  }
}

async function startPageHash(siteDir: string, locale: Locale): Promise<string> {
  const page = await readFile(join(publishedDir(siteDir, locale), 'index.html')).catch(() => '');
  return page === '' ? 'no start page' : createHash('sha256').update(page).digest('hex');
}

function stampPath(siteDir: string, locale: Locale): string {
  return join(siteDir, '.cache', 'built', `${locale}.json`);
}
