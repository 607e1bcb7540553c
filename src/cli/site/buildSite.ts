import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { LOCALES } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { compressSite } from '#desk/site/compress/compressSite.ts';
import { withBuildLock } from './buildLock.ts';
import { dropStaleCompilerCache } from './compilerCache.ts';
import type { CompileLocale } from './compileLocale.ts';
import { localeInputs, type PublicSettings } from './localeInputs.ts';
import type { LocaleJob, LocaleOutcome, RunJobs, SiteOutcome } from './outcome.ts';
import { buildDir, compressedDir } from './places.ts';
import { publish } from './publish.ts';
import { lastBuild, removeStamp, writeStamp } from './stamp.ts';

/** Two at most: the compiler is parallel itself, a third process only takes memory. */
const SIDE_BY_SIDE = Math.min(2, availableParallelism());

/** Writes the content of locales where Docusaurus reads it; with problems it writes nothing. */
export type Materialise = (
  siteDir: string,
  locales: readonly Locale[],
) => Promise<{ readonly problems: readonly Problem[]; readonly fingerprints: Partial<Record<Locale, string>> }>;

export interface SiteBuild extends PublicSettings {
  readonly siteDir: string;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  readonly materialise: Materialise;
  readonly compile: CompileLocale;
}

/** Brings `build/` up to date: builds the locales whose inputs have changed and leaves the others alone. */
export function buildSite(build: SiteBuild, runJobs: RunJobs): Promise<SiteOutcome> {
  return withBuildLock(build, async () => {
    const { problems, fingerprints } = await build.materialise(build.siteDir, LOCALES);
    if (problems.length > 0) return { problems, locales: [] };
    await dropStaleCompilerCache(build.siteDir);
    const inputs = await localeInputs(build.siteDir, build, fingerprints);
    const jobs = await Promise.all(LOCALES.map((locale) => planJob(build, locale, inputs[locale])));
    const locales = await runJobs(jobs, SIDE_BY_SIDE);
    await compress(build);
    return { problems, locales };
  });
}

/** Some seconds after a whole build, half a second where nothing has changed. A site without copies works as well: it only takes longer to travel. */
async function compress({ siteDir, signal, print }: SiteBuild): Promise<void> {
  const dir = buildDir(siteDir);
  if (signal.aborted || !existsSync(dir)) return;
  await compressSite({ dir, cache: compressedDir(siteDir), signal }).catch((error: unknown) => {
    print(`The pages could not be compressed, and are sent as they are: ${error instanceof Error ? error.message : String(error)}`);
  });
}

async function planJob(build: SiteBuild, locale: Locale, inputs: string): Promise<LocaleJob> {
  const last = await lastBuild(build.siteDir, locale, inputs);
  if (last.isUpToDate) return { locale, unchanged: true, run: () => Promise.resolve({ locale, kind: 'unchanged' }) };
  return { locale, unchanged: false, lastSeconds: last.seconds, run: () => buildLocale(build, locale, inputs) };
}

async function buildLocale({ siteDir, signal, compile }: SiteBuild, locale: Locale, inputs: string): Promise<LocaleOutcome> {
  if (signal.aborted) return { locale, kind: 'stopped' };
  const start = performance.now();
  const reason = await compile(siteDir, locale, signal);
  if (signal.aborted) return { locale, kind: 'stopped' };
  if (reason !== undefined) return { locale, kind: 'failed', reason };
  await removeStamp(siteDir, locale);
  await publish(siteDir, locale);
  const seconds = (performance.now() - start) / 1000;
  await writeStamp(siteDir, locale, { inputs, seconds });
  return { locale, kind: 'built', seconds };
}
