import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment } from '#content/environment.ts';
import { runChild } from '#cli/process/child.ts';

/** The names Chromium goes by, the free one first; Debian says chromium, Ubuntu chromium-browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** Where the installers of macOS put it; there it is not on PATH. */
const APPLICATIONS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The first browser of this system that starts, undefined if there is none. */
export async function findBrowser(searchPath: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  const onPath = NAMES.flatMap((name) => searchPath.map((directory) => join(directory, name)));
  for (const candidate of [...onPath, ...APPLICATIONS]) {
    if (await starts(candidate, signal)) return candidate;
  }
  return undefined;
}

/** Whether a file is a program that can say its version; Ubuntu's chromium-browser may be a stub that only asks for a snap. */
export async function starts(path: string, signal: AbortSignal): Promise<boolean> {
  if (!(await isProgram(path))) return false;
  const { code } = await runChild(path, ['--version'], { cwd: '/', env: childEnvironment({}), signal });
  return code === 0;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
