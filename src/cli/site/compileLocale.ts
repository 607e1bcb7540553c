import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Locale } from '#model/locale.ts';
import { localeBase } from '#content/address.ts';
import { childEnvironment, readEnvironment } from '#content/environment.ts';
import { listEditions } from '#content/tree.ts';
import { writeOfflineSets } from '#exports/offline/writeOfflineSets.ts';
import { writePortable } from '#exports/portable/writePortable.ts';
import { interfaceStrings } from '#translation/interface.ts';
import { runChild } from '#cli/process/child.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { explainFailure } from './explainFailure.ts';
import { nameSources } from './nameSources.ts';
import { logPath, stagedPagesDir, stagingDir } from './places.ts';

/** How one locale is turned into pages: undefined when it worked, otherwise the reason to tell. */
export type CompileLocale = (siteDir: string, locale: Locale, signal: AbortSignal) => Promise<string | undefined>;

/** What every Docusaurus process gets: one folder for generated files per locale and purpose, or processes side by side would collide. */
export function docusaurusEnvironment(generatedDir: string): Record<string, string> {
  const { algolia } = readEnvironment();
  return childEnvironment({
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: generatedDir,
    // The update check starts a process of its own that outlives the build.
    NO_UPDATE_NOTIFIER: '1',
    // A secret that no page needs stays out of the process that writes the pages.
    HUB_ALGOLIA_ADMIN_KEY: undefined,
    // Alone it would be taken for a forgotten search key there.
    ...(algolia === undefined && { HUB_ALGOLIA_APP_ID: undefined }),
  });
}

/** Builds one locale with Docusaurus in a process of its own, which bounds memory at about 0.75 GB (one process for all nine needs 2.4). */
export const compileLocale: CompileLocale = async (siteDir, locale, signal) => {
  const staging = stagingDir(siteDir, locale);
  await rm(staging, { recursive: true, force: true });
  const docusaurus = packageBin(siteDir, '@docusaurus/core', 'docusaurus');
  const { code, output } = await runChild(process.execPath, [docusaurus, 'build', '--locale', locale, '--out-dir', staging], {
    cwd: siteDir,
    env: docusaurusEnvironment(`.cache/generated/${locale}`),
    signal,
  });
  const log = logPath(siteDir, locale);
  await mkdir(dirname(log), { recursive: true });
  await writeFile(log, output);
  // Docusaurus ends with 0 when it is stopped, and leaves half a site.
  if (signal.aborted) return 'the build was stopped before its end';
  if (code === 0) {
    await writeForOffline(siteDir, locale);
    return undefined;
  }
  return nameSources(explainFailure(output, siteDir), siteDir) || 'the build ended without a message';
};

/** What can be read without a connection. First the copy: the page that offers it, which is in the sets, then says what it weighs. */
async function writeForOffline(siteDir: string, locale: Locale): Promise<void> {
  const [outDir, baseUrl] = [stagedPagesDir(siteDir, locale), localeBase(locale)];
  const { hubUrl } = readEnvironment();
  await writePortable({ outDir, locale, baseUrl, hubUrl, edition: listEditions(siteDir)[0], strings: interfaceStrings(siteDir, locale) });
  writeOfflineSets(outDir, baseUrl);
}
