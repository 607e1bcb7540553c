import { existsSync } from 'node:fs';
import type { Locale } from '#model/locale.ts';
import { compareProblems, formatProblem } from '#model/problem.ts';
import type { Problem } from '#model/problem.ts';
import type { Materialise } from '#cli/site/buildSite.ts';

export interface OverlayRefresh {
  readonly siteDir: string;
  readonly locale: Locale;
  readonly materialise: Materialise;
  readonly print: (text: string) => void;
  /** Where the content of the preview is written. */
  readonly overlay: string;
}

/** Gives a function that brings the preview's content up to date and says how it went; with problems the last good state stays. */
export function overlayRefresh({ siteDir, locale, materialise, print, overlay }: OverlayRefresh): () => Promise<void> {
  let broken = false;
  return async () => {
    const complaint = await complaintAbout(materialise(siteDir, [locale]), overlay);
    if (complaint !== undefined) print(`\n${complaint}`);
    else if (broken) print('\nThe content is in order again.');
    broken = complaint !== undefined;
  };
}

async function complaintAbout(materialising: ReturnType<Materialise>, overlay: string): Promise<string | undefined> {
  try {
    const { problems } = await materialising;
    return problems.length === 0 ? undefined : describe(problems, existsSync(overlay));
  } catch (error) {
    // A file that is gone between being listed and being read, say; the next edit runs this again.
    return `The content could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function describe(problems: readonly Problem[], hasState: boolean): string {
  const list = problems.toSorted(compareProblems).map(formatProblem).join('\n');
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const preview = hasState ? 'the preview shows the last good state' : 'the preview waits';
  return `${list}\n${count} in the content; ${preview} until ${problems.length === 1 ? 'it is' : 'they are'} mended.`;
}
