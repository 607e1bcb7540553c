/** The refs of the content repository. */
import type { Git } from '#desk/git/git.ts';

/** Where the checkout the hub runs from stood when it was last looked at. */
export const SITE_HEAD = 'refs/desk/site';

/** `case/<slug>`: an accepted case that waits for a publisher. */
export function caseBranch(slug: string): string {
  return `case/${slug}`;
}

export function branchRef(branch: string): string {
  return `refs/heads/${branch}`;
}

/** The content with a submission as the desk made it when it was accepted last, before anything of main was merged into its page. */
export function madeRef(submission: string): string {
  return `refs/desk/made/${submission}`;
}

/** The same of its last publication: what a correction is compared with. */
export function publishedRef(submission: string): string {
  return `refs/desk/published/${submission}`;
}

/** The commit a submission was accepted with last. */
export function acceptedRef(submission: string): string {
  return `refs/desk/accepted/${submission}`;
}

const MERGED = 'refs/desk/merged';
/** Main with an accepted commit in it, however a forge merged it. */
export function mergedRef(accepted: string): string {
  return `${MERGED}/${accepted}`;
}

/** Accepted commits whose page is in main as it was at this commit. */
export async function mergedAt(git: Git, commit: string): Promise<readonly string[]> {
  const refs = await git.text(['for-each-ref', `--merged=${commit}`, '--format=%(refname)', `${MERGED}/`]);
  return refs.split('\n').flatMap((ref) => (ref === '' ? [] : [ref.slice(MERGED.length + 1)]));
}

export interface WaitingCase {
  readonly slug: string;
  readonly commit: string;
  /** Id of its submission. */
  readonly submission: string;
}

/** The accepted cases that wait. */
export async function waitingCases(git: Git): Promise<readonly WaitingCase[]> {
  const format = '%(refname)%00%(objectname)%00%(trailers:key=Submission,valueonly,separator=%2C)';
  const lines = await git.text(['for-each-ref', `--format=${format}`, 'refs/heads/case/']);
  return lines.split('\n').flatMap((line) => {
    const [ref, commit, submission] = line.split('\0');
    if (ref === undefined || commit === undefined || submission === undefined) return [];
    return [{ slug: ref.slice('refs/heads/case/'.length), commit, submission: submission.trim() }];
  });
}
