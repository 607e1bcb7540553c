/** Makes the commit of an accepted case on `case/<slug>`. Doing it again finds what is there. */
import type { Publication, SubmissionRecord } from '#submission/record.ts';
import { caseAddress, newestEdition } from '#desk/publish/casePlaces.ts';
import { ContentConflict, NotReady, SlugTaken } from '#desk/publish/publishErrors.ts';
import { changeTree, commitTree, readFilesAt, treeOf, type FileChanges } from '#desk/publish/git/commits.ts';
import { mergeTrees } from '#desk/publish/git/merge.ts';
import { acceptedRef, branchRef, caseBranch, moveRefs, readRef, waitingCases } from '#desk/publish/git/refs.ts';
import { syncFolders } from '#desk/publish/git/syncFolders.ts';
import type { CaseDesk } from './caseDesk.ts';
import { caseMessage } from './caseCommit.ts';
import { checkCase } from './checkCase.ts';
import type { ReadPhoto } from './madePage.ts';
import { prepareCase, type PreparedCase } from './prepareCase.ts';

/** @param by id of the person who accepts */
export async function acceptCase(desk: CaseDesk, record: SubmissionRecord, readPhoto: ReadPhoto, by: string): Promise<Publication> {
  const { git } = desk;
  const prepared = await prepareCase(desk, record, readPhoto);
  const { main, slug, todo, taken } = prepared;
  if (taken && todo.length === 1) throw new SlugTaken(record.details.slug);
  if (todo.length > 0) throw new NotReady(todo);
  const message = caseMessage(record, by);
  const changes = await onMain(desk, prepared, message);
  const found = await checkCase(desk, main, slug, changes);
  if (found.length > 0) throw new NotReady(found);
  const branch = caseBranch(slug);
  const waits = await readRef(git, branchRef(branch));
  const commit = (await holding(desk, waits, changes)) ?? (await commitTree(git, await changeTree(git, main, changes), [main], message));
  // The editor may have chosen another name since it was accepted before.
  const others = (await waitingCases(git)).filter((other) => other.submission === record.id && other.slug !== slug);
  const accepted = acceptedRef(record.id);
  const moved = await moveRefs(git, [
    { ref: accepted, from: await readRef(git, accepted), to: commit },
    ...(waits === commit ? [] : [{ ref: branchRef(branch), from: waits, to: commit }]),
    ...others.map((other) => ({ ref: branchRef(caseBranch(other.slug)), from: other.commit, to: undefined })),
  ]);
  if (!moved) throw new Error(`another process moves ${branch} in ${git.dir}`);
  await syncFolders(git.dir);
  return { commit, branch, path: caseAddress(slug, await newestEdition(git, main)), request: '' };
}

/** The changes as they are on main: a correction is written on what was published, and an editor may have changed main since. */
async function onMain({ git }: CaseDesk, { main, base, slug, changes }: PreparedCase, message: string): Promise<FileChanges> {
  if (base === main) return changes;
  const own = await commitTree(git, await changeTree(git, base, changes), [base], message);
  const merged = await mergeTrees(git, main, own);
  if ('conflicts' in merged) {
    throw new ContentConflict(
      `The correction of ${slug} and a change made in the content itself do not fit together`,
      merged.conflicts,
      'Fix: take that change over into the text here, or make the correction in the content by hand and decline it here.',
    );
  }
  const read = await readFilesAt(git, merged.tree, [...changes.keys()]);
  return new Map([...changes.keys()].map((file) => [file, read.get(file) ?? null]));
}

/** The commit that waits, if it holds these changes already. */
async function holding({ git }: CaseDesk, waits: string | undefined, changes: FileChanges): Promise<string | undefined> {
  if (waits === undefined) return undefined;
  return (await changeTree(git, waits, changes)) === (await treeOf(git, waits)) ? waits : undefined;
}
