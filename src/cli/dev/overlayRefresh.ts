import { existsSync } from 'node:fs';
import { compareProblems, formatProblem } from '#model/problem.ts';
import type { Problem } from '#model/problem.ts';
import type { Locale } from '#model/locale.ts';
import type { Materialise } from '#cli/site/buildSite.ts';

export interface OverlayRefresh {
  readonly siteDir: string;
  readonly locale: Locale;
  readonly materialise: Materialise;
  readonly print: (text: string) => void;
  /** Where the content of the preview is written. */
  readonly overlay: string;
}

/** Brings the preview's content up to date and says how it went; true when it did. With problems the last good state stays. */
export async function refreshOverlay({ siteDir, locale, materialise, print, overlay }: OverlayRefresh): Promise<boolean> {
  try {
    const { problems } = await materialise(siteDir, [locale]);
    if (problems.length === 0) return true;
    print(describe(problems, existsSync(overlay)));
  } catch (error) {
    // A file that is gone between being listed and being read, say; the next edit runs this again.
    print(`The content could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return false;
}

function describe(problems: readonly Problem[], hasState: boolean): string {
  const list = problems.toSorted(compareProblems).map(formatProblem).join('\n');
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const preview = hasState ? 'the preview shows the last good state' : 'the preview waits';
  return `\n${list}\n${count} in the content; ${preview} until ${problems.length === 1 ? 'it is' : 'they are'} mended.`;
}
