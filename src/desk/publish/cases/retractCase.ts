/** Takes a published page off the site again. Its history stays in Git, here and wherever it was pushed. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { SubmissionRecord } from '#submission/record.ts';
import { formatProblem } from '#model/problem.ts';
import { TRANSLATION_DATA } from '#content/tree.ts';
import { NotReady } from '#desk/publish/publishErrors.ts';
import { changeTree, commitTree, filesAt } from '#desk/git/commits.ts';
import { moveRefs, readRef } from '#desk/git/refs.ts';
import { acceptedRef, branchRef, madeRef, publishedRef, waitingCases } from '#desk/publish/git/refs.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';
import { mainOf, type CaseDesk } from './caseDesk.ts';

/** Throws `NotReady` where other pages lead to it. */
export async function retractCase(desk: CaseDesk, record: SubmissionRecord): Promise<void> {
  const { git, branch } = desk;
  const main = await mainOf(desk);
  const refs = [publishedRef(record.id), madeRef(record.id), acceptedRef(record.id)];
  const known = await Promise.all(refs.map(async (ref) => ({ ref, from: await readRef(git, ref) })));
  const [published] = known;
  const waiting = (await waitingCases(git)).filter(({ submission }) => submission === record.id);
  const files = published?.from === undefined ? [] : await filesOfCase(desk, main, record.details.slug);
  const to = files.length === 0 ? main : await withoutFiles(desk, main, files, record);
  const moved = await moveRefs(git, [
    ...(to === main ? [] : [{ ref: branchRef(branch), from: main, to }]),
    ...known.flatMap(({ ref, from }) => (from === undefined ? [] : [{ ref, from, to: undefined }])),
    ...waiting.map(({ slug, commit }) => ({ ref: branchRef(`case/${slug}`), from: commit, to: undefined })),
  ]);
  if (!moved) throw new Error(`another process moves ${branch} in ${git.dir}`);
  await syncFolders(git.dir);
}

/** Page and photos in every edition, translations, and what is recorded of them. */
async function filesOfCase({ git }: CaseDesk, main: string, slug: string): Promise<readonly string[]> {
  const files = await filesAt(git, main, ['docs', 'versioned_docs', 'i18n', TRANSLATION_DATA]);
  return files.filter(
    (file) =>
      file.endsWith(`/case-studies/${slug}.md`) ||
      file.includes(`/case-studies/${slug}/`) ||
      (file.startsWith(`${TRANSLATION_DATA}/`) && path.posix.basename(file) === `${slug}.json`),
  );
}

async function withoutFiles(desk: CaseDesk, main: string, files: readonly string[], record: SubmissionRecord): Promise<string> {
  const { git } = desk;
  const tree = await changeTree(git, main, new Map(files.map((file) => [file, null])));
  await assertHolds(desk, tree);
  return commitTree(git, tree, [main], `${record.details.slug} is taken off the site\n\nSubmission: ${record.id}\n`);
}

/** All content is checked, because any page may lead to this one. */
async function assertHolds({ git, folder, checker, siteDir }: CaseDesk, tree: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const dir = await mkdtemp(path.join(folder, 'whole-'));
  const index = `${dir}.index`;
  try {
    const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: dir };
    await git.run(['read-tree', tree], { env });
    await git.run(['-C', dir, 'checkout-index', '--all'], { env });
    await symlink(path.join(siteDir, 'node_modules'), path.join(dir, 'node_modules'));
    const problems = await checker.problems(dir);
    if (problems.length === 0) return;
    throw new NotReady(
      problems.map((problem) => ({
        field: '',
        found: formatProblem(problem),
        expected: 'content that holds without the page',
        fix: problem.fix,
      })),
    );
  } finally {
    await Promise.all([dir, index].map((made) => rm(made, { recursive: true, force: true })));
  }
}
