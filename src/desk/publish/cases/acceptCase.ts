/** Makes the commit of an accepted case on `case/<slug>`. Doing it again finds what is there. */
import type { Publication, SubmissionRecord } from '#submission/record.ts';
import { caseAddress } from '#desk/publish/casePlaces.ts';
import { ContentConflict, NotReady, SlugTaken } from '#desk/publish/publishErrors.ts';
import { changeTree, commitTree, treeOf, type FileChanges } from '#desk/git/commits.ts';
import { moveRefs, readRef, type RefChange } from '#desk/git/refs.ts';
import { acceptedRef, branchRef, caseBranch, madeRef, waitingCases } from '#desk/publish/git/refs.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';
import type { CaseDesk } from './caseDesk.ts';
import { caseMessage } from './caseCommit.ts';
import { checkCase } from './checkCase.ts';
import type { ReadPhoto } from './madePage.ts';
import { prepareCase, type PreparedCase } from './prepareCase.ts';

/** @param by id of the person who accepts */
export async function acceptCase(desk: CaseDesk, record: SubmissionRecord, readPhoto: ReadPhoto, by: string): Promise<Publication> {
  const { git } = desk;
  const prepared = await prepareCase(desk, record, readPhoto);
  const { main, newest, slug, made, changes } = prepared;
  await assertReady(desk, record, prepared);
  const message = caseMessage(record, by);
  const branch = caseBranch(slug);
  const waits = await readRef(git, branchRef(branch));
  const commit = (await holding(desk, waits, changes)) ?? (await commitTree(git, await changeTree(git, main, changes), [main], message));
  // The editor may have chosen another name since it was accepted before.
  const others = (await waitingCases(git)).filter((other) => other.submission === record.id && other.slug !== slug);
  const moved = await moveRefs(git, [
    await moveTo(desk, acceptedRef(record.id), commit),
    await moveTo(desk, madeRef(record.id), await commitTree(git, made, [], message)),
    ...(waits === commit ? [] : [{ ref: branchRef(branch), from: waits, to: commit }]),
    ...others.map((other) => ({ ref: branchRef(caseBranch(other.slug)), from: other.commit, to: undefined })),
  ]);
  if (!moved) throw new Error(`another process moves ${branch} in ${git.dir}`);
  await syncFolders(git.dir);
  return { commit, branch, path: caseAddress(slug, newest), request: '' };
}

async function assertReady(desk: CaseDesk, { details }: SubmissionRecord, prepared: PreparedCase): Promise<void> {
  const { main, slug, taken, todo, changes, conflicts } = prepared;
  if (taken && todo.length === 1) throw new SlugTaken(details.slug);
  if (todo.length > 0) throw new NotReady(todo);
  if (conflicts.length > 0) {
    throw new ContentConflict(
      `The correction of ${slug} and a change made in the content itself do not fit together`,
      conflicts,
      'Fix: take that change over into the text here, or make the correction in the content by hand and decline it here.',
    );
  }
  const found = await checkCase(desk, main, slug, changes);
  if (found.length > 0) throw new NotReady(found);
}

async function moveTo({ git }: CaseDesk, ref: string, to: string): Promise<RefChange> {
  return { ref, from: await readRef(git, ref), to };
}

/** The commit that waits, if it holds these changes already. */
async function holding({ git }: CaseDesk, waits: string | undefined, changes: FileChanges): Promise<string | undefined> {
  if (waits === undefined) return undefined;
  return (await changeTree(git, waits, changes)) === (await treeOf(git, waits)) ? waits : undefined;
}
