import { findProgram, firstThatStarts } from '#cli/process/program.ts';

/** The names Chromium goes by, the free one first; Debian says chromium, Ubuntu chromium-browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** Where the installers of macOS put it; there it is not on PATH. */
const APPLICATIONS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The first browser of this system that starts, undefined if there is none. */
export async function findBrowser(searchPath: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  return (await findProgram(NAMES, searchPath, signal)) ?? firstThatStarts(APPLICATIONS, signal);
}
