/** What accepting, merging and taking back a case need. */
import type { Checker } from '#desk/publish/check/checker.ts';
import type { Git } from '#desk/git/git.ts';
import { readRef } from '#desk/git/refs.ts';
import { branchRef } from '#desk/publish/git/refs.ts';
import type { MakePage } from './madePage.ts';

export interface CaseDesk {
  readonly git: Git;
  /** The branch readers see. */
  readonly branch: string;
  readonly siteDir: string;
  readonly checker: Pick<Checker, 'problems'>;
  /** Where folders to be checked are made. */
  readonly folder: string;
  readonly makePage: MakePage;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
}

export async function mainOf({ git, branch }: Pick<CaseDesk, 'git' | 'branch'>): Promise<string> {
  const main = await readRef(git, branchRef(branch));
  if (main === undefined) throw new Error(`the content repository ${git.dir} has no branch ${branch}`);
  return main;
}
