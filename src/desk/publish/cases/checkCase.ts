/** What `hub check` would say of a case, as things an editor has to do. */
import { rm } from 'node:fs/promises';
import type { TodoItem } from '#submission/deskApi.ts';
import type { FileChanges } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';
import type { Checker } from '#desk/publish/check/checker.ts';
import { thinFolder } from '#desk/publish/check/thinFolder.ts';
import { todoItem } from '#desk/publish/check/todoItem.ts';

export interface CaseChecks {
  readonly git: Git;
  readonly checker: Pick<Checker, 'problems'>;
  /** Where the folders to check are made. */
  readonly folder: string;
}

export async function checkCase(
  { git, checker, folder }: CaseChecks,
  base: string,
  slug: string,
  changes: FileChanges,
): Promise<readonly TodoItem[]> {
  const { dir, own } = await thinFolder(git, folder, { base, slug, changes });
  try {
    const problems = (await checker.problems(dir)).filter(({ file }) => own.has(file));
    const items = problems.map((problem) => todoItem(problem, textOf(changes.get(problem.file))));
    // The page stands in two trees, with the same mistakes.
    return [...new Map(items.map((item) => [JSON.stringify([item.field, item.expected, item.fix]), item])).values()];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function textOf(content: string | Uint8Array | null | undefined): string {
  if (content === null || content === undefined) return '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
