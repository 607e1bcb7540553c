import type { Environment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { findBrowser, starts } from './findBrowser.ts';
import { aptInstaller, playwrightInstaller } from './installers.ts';
import type { InstallContext, Installer } from './installers.ts';

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
  const { environment, siteDir, signal, print, installers = [aptInstaller, playwrightInstaller] } = request;
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
  const attempts: string[] = [];
  for (const { name, applies, install } of installers) {
    if (signal.aborted || !(await applies(context))) continue;
    print(`No Chromium on this machine; installing it by ${name} …`);
    const { path, output } = await install(context);
    if (path !== undefined) return path;
    attempts.push(`${name} gave: ${lastWords(output)}`);
  }
  throw new UserError(
    [
      'The browser journeys need Chromium or Chrome; none was found and none could be installed.',
      ...attempts,
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

/** The lines of an installer's output that tell why it failed; a download is tried several times, with the same words. */
function lastWords(output: string): string {
  const lines = [...new Set(output.trim().split('\n'))];
  const errors = lines.filter((line) => /^(?:E:|Error:)/.test(line));
  return (errors.length > 0 ? errors : lines).slice(-3).join('\n  ') || 'no output';
}
