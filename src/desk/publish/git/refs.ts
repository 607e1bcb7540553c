/** The refs of the content repository, and how they move: each only from where it was last seen. */
import { GitFailed, type Git } from './git.ts';

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

export async function readRef(git: Git, ref: string): Promise<string | undefined> {
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], {
    answers: [1, 128],
  });
  return code === 0 ? stdout.toString('utf8').trim() : undefined;
}

export interface RefChange {
  readonly ref: string;
  /** undefined: there is none yet. */
  readonly from: string | undefined;
  /** undefined: it goes. */
  readonly to: string | undefined;
}

/** All or none. False where one of them was moved by somebody else. */
export async function moveRefs(git: Git, changes: readonly RefChange[]): Promise<boolean> {
  const lines = changes.flatMap(({ ref, from, to }) => {
    if (to === undefined) return from === undefined ? [] : [`delete ${ref} ${from}`];
    return from === undefined ? [`create ${ref} ${to}`] : [`update ${ref} ${to} ${from}`];
  });
  if (lines.length === 0) return true;
  try {
    await git.run(['update-ref', '--stdin'], { input: `start\n${lines.join('\n')}\ncommit\n` });
    return true;
  } catch (error) {
    if (error instanceof GitFailed && /is at|already exists|unable to resolve reference/.test(error.said)) return false;
    throw error;
  }
}

export async function contains(git: Git, descendant: string, ancestor: string): Promise<boolean> {
  const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, descendant], { answers: [1] });
  return code === 0;
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
