import { aptInstaller } from '#cli/process/aptGet.ts';
import { runInstaller, type InstallContext, type Installer } from '#cli/process/installer.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { starts } from '#cli/process/program.ts';
import { findBrowser } from './findBrowser.ts';

/** DejaVu covers Latin with all our diacritics, and Cyrillic. */
export const chromiumPackage: Installer = aptInstaller(['chromium', 'fonts-dejavu-core'], ({ searchPath, signal }) =>
  findBrowser(searchPath, signal),
);

/** The build that playwright-core was made for, into the user's cache; works without rights, but only with the system libraries in place. */
export const playwrightInstaller: Installer = {
  name: "playwright-core's own download",
  present: downloadedBrowser,
  applies: () => Promise.resolve(true),
  async install(context) {
    const script = packageBin(context.siteDir, 'playwright-core');
    const { output } = await runInstaller(context, [process.execPath, script, 'install', '--no-shell', 'chromium']);
    return { path: await downloadedBrowser(context), output };
  },
};

async function downloadedBrowser({ signal }: InstallContext): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return (await starts(path, signal)) ? path : undefined;
}
