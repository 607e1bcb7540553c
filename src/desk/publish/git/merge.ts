/** Three-way merges without a working tree; entries of registries that both sides added are all kept. */
import { appendMissing, REGISTRIES } from '#desk/publish/registries.ts';
import { changeTree, commitTree, readTextAt } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';
import { contains } from '#desk/git/refs.ts';

export type Merged = { readonly tree: string } | { readonly conflicts: readonly string[] };

export async function mergeTrees(git: Git, ours: string, theirs: string): Promise<Merged> {
  const { code, stdout } = await git.run(['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs], {
    answers: [1],
  });
  const [tree = '', ...files] = stdout
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
  if (code === 0) return { tree };
  const conflicts = [...new Set(files)];
  const solved = new Map<string, string>();
  for (const file of conflicts) {
    const text = REGISTRIES.includes(file) ? await joinRegistries(git, file, ours, theirs) : undefined;
    if (text !== undefined) solved.set(file, text);
  }
  const left = conflicts.filter((file) => !solved.has(file));
  return left.length > 0 ? { conflicts: left } : { tree: await changeTree(git, tree, solved) };
}

/** Like `mergeTrees`, but from a common state that is in nobody's history. */
export async function mergeFrom(git: Git, base: string, ours: string, theirs: string): Promise<Merged> {
  // Git older than 2.40 cannot be told the base; it finds it in commits made for the purpose.
  const from = await commitTree(git, base, [], 'base');
  const [own, other] = await Promise.all([ours, theirs].map((tree) => commitTree(git, tree, [from], 'side')));
  return mergeTrees(git, own ?? from, other ?? from);
}

/** Two cases that each add an organisation at the end of the file are no conflict, though their lines are. */
async function joinRegistries(git: Git, file: string, ours: string, theirs: string): Promise<string | undefined> {
  const base = await git.text(['merge-base', ours, theirs]);
  const [was, own, other] = await Promise.all([base, ours, theirs].map((commit) => readTextAt(git, commit, file)));
  if (was === undefined || own === undefined || other === undefined) return undefined;
  return appendMissing(was, own, other);
}

/** The commit in which both are: one of the two where the other is part of it already. */
export async function joinCommits(
  git: Git,
  ours: string,
  theirs: string,
  message: string,
): Promise<{ readonly commit: string } | { readonly conflicts: readonly string[] }> {
  if (await contains(git, ours, theirs)) return { commit: ours };
  if (await contains(git, theirs, ours)) return { commit: theirs };
  if (!(await areRelated(git, ours, theirs))) throw new Unrelated(ours, theirs);
  const merged = await mergeTrees(git, ours, theirs);
  return 'conflicts' in merged ? merged : { commit: await commitTree(git, merged.tree, [ours, theirs], message) };
}

export class Unrelated extends Error {
  override readonly name = 'Unrelated';

  constructor(ours: string, theirs: string) {
    super(
      `${ours.slice(0, 10)} here and ${theirs.slice(0, 10)} there have no history in common. ` +
        'Fix: run the hub from a clone of the repository that content is pushed to',
    );
  }
}

export async function areRelated(git: Git, a: string, b: string): Promise<boolean> {
  const { code } = await git.run(['merge-base', a, b], { answers: [1] });
  return code === 0;
}
