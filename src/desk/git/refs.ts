/** How refs move: each only from where it was last seen. */
import { GitFailed, type Git } from './git.ts';

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
