/** The folder the site is built in: the files of one commit, the packages of the checkout the hub runs from, and what builds left there. */
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readFileAt } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';

const LOCK = 'package-lock.json';

/** Brings the folder to the commit; what was left half by an end in the middle is mended. */
export async function checkOut(git: Git, dir: string, commit: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const index = `${dir}.index`;
  await rm(`${index}.lock`, { force: true });
  const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: dir };
  await git.run(['-C', dir, 'read-tree', '--reset', '-u', commit], { env });
  await git.run(['-C', dir, 'checkout-index', '--force', '--all'], { env });
  // A page that was taken back must not stay because its removal was interrupted. What builds keep is in .gitignore.
  await git.run(['-C', dir, 'clean', '--quiet', '-d', '--force', '--exclude=/node_modules'], { env });
}

/** Why the packages at hand are not those of the commit; undefined where they are. */
export async function packagesProblem(git: Git, commit: string, siteDir: string): Promise<string | undefined> {
  const [wanted, installed] = await Promise.all([readFileAt(git, commit, LOCK), readFile(path.join(siteDir, LOCK)).catch(() => undefined)]);
  if (wanted === undefined || (installed !== undefined && hash(wanted) === hash(installed))) return undefined;
  return (
    `The content asks for other packages than those installed in ${siteDir}: ${LOCK} differs. ` +
    'Fix: bring that checkout up to date (`git pull`), run `npm ci` there, and start the hub again.'
  );
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Links each installed package by itself, so that the compiler's cache (`node_modules/.cache`) is this folder's own: two builds that
 * write one cache would spoil it.
 */
export async function linkPackages(siteDir: string, dir: string): Promise<void> {
  const from = path.join(siteDir, 'node_modules');
  const to = path.join(dir, 'node_modules');
  await mkdir(to, { recursive: true });
  const installed = (await readdir(from).catch(() => [])).filter((name) => name !== '.cache');
  const linked = new Set(await readdir(to));
  for (const name of linked) {
    const isLink = (await lstat(path.join(to, name))).isSymbolicLink();
    if (isLink && !installed.includes(name)) await rm(path.join(to, name));
  }
  for (const name of installed) {
    if (!linked.has(name)) await symlink(path.join(from, name), path.join(to, name));
  }
}

const PATIENCE_MILLISECONDS = 250;

/** A build that an earlier desk began ends by itself soon after that desk; its files must not change under it. */
export async function otherBuildEnded(dir: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const holder = await readFile(path.join(dir, '.cache', 'build.lock'), 'utf8').catch(() => '');
    if (!/^\d+$/.test(holder) || !isRunning(Number(holder))) return;
    await delay(PATIENCE_MILLISECONDS, undefined, { signal }).catch(() => {});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
