/**
 * The content repository of the desk: made from the checkout the hub runs from, and brought up to it at each start. That checkout is only
 * read: not its working tree, its index nor its refs are touched, and none of its configuration is used.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '#content/userError.ts';
import { commitTree, treeOf } from '#desk/git/commits.ts';
import { askGit, type Git, openGit } from '#desk/git/git.ts';
import { areRelated, joinCommits, mergeFrom } from './git/merge.ts';
import { moveRefs, readRef } from '#desk/git/refs.ts';
import { branchRef, SITE_HEAD } from './git/refs.ts';
import { sweep } from '#desk/git/sweep.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';

export interface TakeOver {
  readonly siteDir: string;
  readonly branch: string;
}

export interface TakenOver {
  /** Commit of the branch. */
  readonly main: string;
  /** Where the checkout stands. */
  readonly site: string;
  /** Why the checkout could not be joined to the branch, for people; '' where it could. */
  readonly conflict: string;
}

const OLDEST_GIT: readonly [number, number] = [2, 38];

/** Attributes of the content could have files changed on their way in or out; these come before all others. */
const ATTRIBUTES = '* -text -ident -filter -working-tree-encoding -export-ignore -export-subst\n';

/** Opens the repository, made under another name first so that half of one is never found. */
export async function openRepository(dir: string, { siteDir, branch }: TakeOver, protocols?: string): Promise<Git> {
  await assertGit(siteDir);
  const options = protocols === undefined ? {} : { protocols };
  if (!existsSync(dir)) {
    const partial = `${dir}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(path.dirname(dir), { recursive: true, mode: 0o700 });
    const format = (await askGit(siteDir, ['rev-parse', '--show-object-format'])) ?? 'sha1';
    // Without a template: no sample hooks, no description.
    await openGit({ dir: partial }).run([
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--initial-branch=${branch}`,
      `--object-format=${format}`,
      partial,
    ]);
    await mkdir(path.join(partial, 'info'));
    await writeFile(path.join(partial, 'info', 'attributes'), ATTRIBUTES);
    await rename(partial, dir);
  } else {
    await sweep(dir);
  }
  return openGit({ dir, ...options });
}

async function assertGit(siteDir: string): Promise<void> {
  const version = await askGit(siteDir, ['version']).catch(() => undefined);
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  const isNew = Number(major) > OLDEST_GIT[0] || (Number(major) === OLDEST_GIT[0] && Number(minor) >= OLDEST_GIT[1]);
  if (isNew) return;
  const found = version === undefined ? 'no Git on this machine' : version;
  throw new UserError(`Found ${found}; expected Git ${OLDEST_GIT.join('.')} or newer. Fix: install it, then start again.`);
}

export async function takeOver(git: Git, { siteDir, branch }: TakeOver): Promise<TakenOver> {
  const site = (await headOf(git, siteDir)) ?? (await snapshot(git, siteDir));
  const known = await readRef(git, SITE_HEAD);
  const ref = branchRef(branch);
  const main = await readRef(git, ref);
  const joined = main === undefined ? { commit: site } : await join(git, main, site, known);
  const commit = 'commit' in joined ? joined.commit : (main ?? site);
  const moved = await moveRefs(git, [
    ...(known === site ? [] : [{ ref: SITE_HEAD, from: known, to: site }]),
    ...(main === commit ? [] : [{ ref, from: main, to: commit }]),
  ]);
  if (!moved) throw new Error(`another process moves ${branch} in ${git.dir}`);
  await syncFolders(git.dir);
  return { main: commit, site, conflict: 'conflicts' in joined ? conflictMessage(joined.conflicts, siteDir, git.dir, branch) : '' };
}

const MESSAGE = 'The checkout the desk runs from joins what was published\n';

/** A hub that was unpacked from a zip and is a clone now has another history: then what it was at the last start is the common state. */
async function join(
  git: Git,
  main: string,
  site: string,
  known: string | undefined,
): Promise<{ readonly commit: string } | { readonly conflicts: readonly string[] }> {
  if (known === undefined || (await areRelated(git, main, site))) return joinCommits(git, main, site, MESSAGE);
  const [base = '', ours = '', theirs = ''] = await Promise.all([known, main, site].map((commit) => treeOf(git, commit)));
  const merged = await mergeFrom(git, base, ours, theirs);
  return 'conflicts' in merged ? merged : { commit: await commitTree(git, merged.tree, [main, site], MESSAGE) };
}

function conflictMessage(files: readonly string[], siteDir: string, dir: string, branch: string): string {
  return (
    `The checkout in ${siteDir} and what the desk has published changed the same lines of ${files.join(', ')}; the published text stays. ` +
    `Fix: in the checkout, \`git pull --no-rebase ${dir} ${branch}\`, solve the conflict, commit, and start again.`
  );
}

/** The commit of a Git checkout, with its history brought over; undefined where the folder is none, or part of another one. */
async function headOf(git: Git, siteDir: string): Promise<string | undefined> {
  const told = await askGit(siteDir, [
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--git-path',
    'objects',
    '--git-path',
    'shallow',
    '--verify',
    'HEAD^0',
  ]);
  const [top, objects, shallow, head] = told?.split('\n') ?? [];
  if (top === undefined || objects === undefined || shallow === undefined || head === undefined) return undefined;
  if ((await realpath(top)) !== (await realpath(siteDir))) return undefined;
  if ((await readRef(git, head)) === undefined) await bringOver(git, { head, objects, shallow });
  return head;
}

/**
 * Packs what is missing with our own repository and configuration, and reads the other's objects alone: `git fetch` from a path would
 * run `upload-pack` with the configuration of that folder.
 */
async function bringOver(
  git: Git,
  { head, objects, shallow }: { readonly head: string; readonly objects: string; readonly shallow: string },
): Promise<void> {
  if (existsSync(shallow)) await copyFile(shallow, path.join(git.dir, 'shallow'));
  const env = { GIT_ALTERNATE_OBJECT_DIRECTORIES: objects };
  const refs = (await git.text(['for-each-ref', '--format=^%(objectname)'])).split('\n').filter((line) => line !== '');
  try {
    const pack = path.join(git.dir, 'objects', 'pack', 'pack');
    await git.run(['pack-objects', '--quiet', '--revs', pack], { env, input: [head, ...refs, ''].join('\n') });
    await git.run(['rev-list', '--objects', '--quiet', head, ...refs]);
  } catch (error) {
    throw new UserError(
      `The history of the checkout could not be read from ${objects} (${error instanceof Error ? error.message : String(error)}). ` +
        'Fix: see that this user may read the folder and that it is a whole clone (not a partial one), then start again.',
    );
  }
}

/** A commit of the files of a folder without Git (a zip), save those that `.gitignore` leaves out; the same one while nothing changed. */
async function snapshot(git: Git, siteDir: string): Promise<string> {
  const index = path.join(git.dir, 'desk-index-snapshot');
  await Promise.all([index, `${index}.lock`].map((file) => rm(file, { force: true })));
  const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: siteDir };
  try {
    // The desk's own folder lies inside; a copy may come without the file that leaves it out.
    const without = [...(await ownFolders(git, siteDir))].map((folder) => `:(exclude,top)${folder}`);
    await git.run(['-C', siteDir, 'add', '--all', '--', '.', ...without], { env });
    const tree = await git.text(['write-tree'], { env });
    const known = await readRef(git, SITE_HEAD);
    if (known !== undefined && (await treeOf(git, known)) === tree) return known;
    return await commitTree(git, tree, known === undefined ? [] : [known], 'The hub as it was unpacked on this machine\n');
  } finally {
    await rm(index, { force: true });
  }
}

async function ownFolders(git: Git, siteDir: string): Promise<ReadonlySet<string>> {
  const ignored = await readFile(path.join(siteDir, '.gitignore'), 'utf8').catch(() => '');
  const own = path
    .relative(await realpath(siteDir), await realpath(path.dirname(git.dir)))
    .split(path.sep)
    .join('/');
  const isInside = own !== '' && !own.startsWith('..') && !path.isAbsolute(own);
  return new Set([...(ignored === '' ? ['node_modules', 'build', '.overlay', '.cache'] : []), ...(isInside ? [own] : [])]);
}
