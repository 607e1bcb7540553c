import type { Environment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { installProgram, type InstallContext, type Installer } from '#cli/process/installer.ts';
import { starts } from '#cli/process/program.ts';
import { findBrowser } from './findBrowser.ts';
import { chromiumPackage, playwrightInstaller } from './installers.ts';

export interface BrowserRequest {
  readonly environment: Pick<Environment, 'chromePath' | 'searchPath'>;
  readonly siteDir: string;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  /** Ways to get a browser when there is none, in the order they are tried. */
  readonly installers?: readonly Installer[];
}

/** The path of a browser for the journeys: the one asked for, else one that is there, else one that is installed now. */
export async function ensureBrowser(request: BrowserRequest): Promise<string> {
  const { environment, siteDir, signal, print, installers = [chromiumPackage, playwrightInstaller] } = request;
  if (environment.chromePath !== undefined) return givenBrowser(environment.chromePath, signal);
  const context: InstallContext = { siteDir, searchPath: environment.searchPath, signal };
  const lookups = [
    () => findBrowser(environment.searchPath, signal),
    ...installers.map(
      ({ present }) =>
        () =>
          present?.(context),
    ),
  ];
  for (const lookup of lookups) {
    const path = await lookup();
    if (path !== undefined) return path;
  }
  const installed = await installProgram('Chromium', installers, context, print);
  if ('path' in installed) return installed.path;
  throw new UserError(
    [
      'The browser journeys need Chromium or Chrome; none was found and none could be installed.',
      ...installed.attempts,
      'Fix: install one (Debian, Ubuntu: `sudo apt-get install chromium`; elsewhere https://www.google.com/chrome/), ' +
        'or set CHROME_PATH to the program, then run `npm test` again.',
    ].join('\n'),
  );
}

async function givenBrowser(path: string, signal: AbortSignal): Promise<string> {
  if (await starts(path, signal)) return path;
  throw new UserError(
    `CHROME_PATH is ${JSON.stringify(path)}, which is not a program that answers --version. ` +
      'Fix: set it to Chromium or Chrome, like CHROME_PATH=/usr/bin/chromium, or leave it out to have one found.',
  );
}
