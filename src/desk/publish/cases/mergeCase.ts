/** Brings an accepted case into main. Doing it again finds that it is done. */
import type { SubmissionRecord } from '#submission/record.ts';
import { ContentConflict, NotAccepted } from '#desk/publish/publishErrors.ts';
import type { Git } from '#desk/git/git.ts';
import { joinCommits } from '#desk/publish/git/merge.ts';
import { contains, moveRefs, readRef } from '#desk/git/refs.ts';
import { branchRef, madeRef, mergedRef, publishedRef } from '#desk/publish/git/refs.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';
import { mainOf, type CaseDesk } from './caseDesk.ts';

export interface AcceptedCase {
  /** Id of the submission. */
  readonly submission: string;
  /** The commit its record names. */
  readonly accepted: string;
  readonly branch: string;
  /** Where the branch stands; the accepted commit, or one after it. */
  readonly tip: string;
}

/** The case that waits; undefined where it is in main already. Throws `NotAccepted` where there is neither. */
export async function acceptedCase(git: Git, { id, publication }: SubmissionRecord): Promise<AcceptedCase | undefined> {
  if (publication === null) throw new NotAccepted('this case was not accepted yet');
  const { commit: accepted, branch } = publication;
  if ((await readRef(git, mergedRef(accepted))) !== undefined) return undefined;
  const tip = await readRef(git, branchRef(branch));
  if (tip === undefined || !(await contains(git, tip, accepted))) {
    throw new NotAccepted(`the branch ${branch} no longer holds what was accepted. Fix: send the case back, and accept it again`);
  }
  return { submission: id, accepted, branch, tip };
}

export async function mergeCase(desk: CaseDesk, waiting: AcceptedCase): Promise<void> {
  const { git, branch } = desk;
  const main = await mainOf(desk);
  const joined = await joinCommits(git, main, waiting.tip, `Publishes ${waiting.branch}\n\nSubmission: ${waiting.submission}\n`);
  if ('conflicts' in joined) {
    throw new ContentConflict(
      `${waiting.branch} does not fit ${branch}`,
      joined.conflicts,
      'Fix: send the case back and accept it again, so that it is written on top of what is there now.',
    );
  }
  await settle(desk, waiting, main, joined.commit);
}

/** Main moves, and from then on the case counts as published: all at once. */
export async function settle({ git, branch }: CaseDesk, waiting: AcceptedCase, from: string, to: string): Promise<void> {
  const published = publishedRef(waiting.submission);
  const moved = await moveRefs(git, [
    ...(from === to ? [] : [{ ref: branchRef(branch), from, to }]),
    { ref: published, from: await readRef(git, published), to: await readRef(git, madeRef(waiting.submission)) },
    { ref: mergedRef(waiting.accepted), from: undefined, to },
    { ref: branchRef(waiting.branch), from: waiting.tip, to: undefined },
  ]);
  if (!moved) throw new Error(`another process moves ${branch} in ${git.dir}`);
  await syncFolders(git.dir);
}
