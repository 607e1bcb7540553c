import { join } from 'node:path';
import { childEnvironment } from '#content/environment.ts';
import { runChild } from '#cli/process/child.ts';
import { packageBin } from '#cli/process/packageBin.ts';
import { findBrowser, starts } from './findBrowser.ts';

/** What an installer may need to know. */
export interface InstallContext {
  readonly siteDir: string;
  readonly searchPath: readonly string[];
  readonly signal: AbortSignal;
}

/** A way to get a browser onto this machine. */
export interface Installer {
  readonly name: string;
  /** A browser it has installed earlier in a place where programs are not looked for. */
  readonly present?: (context: InstallContext) => Promise<string | undefined>;
  /** Whether this way is open here. */
  readonly applies: (context: InstallContext) => Promise<boolean>;
  /** Resolves to the browser's path, or to undefined and what went wrong. */
  readonly install: (context: InstallContext) => Promise<{ readonly path: string | undefined; readonly output: string }>;
}

/** Debian and Ubuntu, as root or where sudo asks for no password. DejaVu covers Latin with all our diacritics, and Cyrillic. */
export const aptInstaller: Installer = {
  name: 'apt-get',
  applies: async (context) => (await aptGet(context)) !== undefined,
  async install(context) {
    const command = (await aptGet(context)) ?? [];
    const update = await run(context, [...command, 'update', '-q']);
    const packages = ['chromium', 'fonts-dejavu-core'];
    const install = await run(context, [...command, 'install', '-q', '-y', '--no-install-recommends', ...packages]);
    return { path: await findBrowser(context.searchPath, context.signal), output: update.output + install.output };
  },
};

/** The build that playwright-core was made for, into the user's cache; works without rights, but only with the system libraries in place. */
export const playwrightInstaller: Installer = {
  name: "playwright-core's own download",
  present: downloadedBrowser,
  applies: () => Promise.resolve(true),
  async install(context) {
    const script = packageBin(context.siteDir, 'playwright-core');
    const { output } = await run(context, [process.execPath, script, 'install', '--no-shell', 'chromium']);
    return { path: await downloadedBrowser(context), output };
  },
};

async function downloadedBrowser({ signal }: InstallContext): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return (await starts(path, signal)) ? path : undefined;
}

/** The command line that starts apt-get with the rights to install, undefined where there is none. */
async function aptGet(context: InstallContext): Promise<readonly string[] | undefined> {
  const program = await firstThatStarts(context, 'apt-get');
  if (program === undefined) return undefined;
  const settings = ['DEBIAN_FRONTEND=noninteractive', program, '-o', 'DPkg::Lock::Timeout=120'];
  if (process.getuid?.() === 0) return ['env', ...settings];
  const { code } = await run(context, ['sudo', '-n', 'true']);
  return code === 0 ? ['sudo', '-n', 'env', ...settings] : undefined;
}

async function firstThatStarts({ searchPath, signal }: InstallContext, name: string): Promise<string | undefined> {
  for (const directory of searchPath) {
    if (await starts(join(directory, name), signal)) return join(directory, name);
  }
  return undefined;
}

function run({ siteDir, signal }: InstallContext, [command = '', ...args]: readonly string[]) {
  return runChild(command, args, { cwd: siteDir, env: childEnvironment({}), signal });
}
