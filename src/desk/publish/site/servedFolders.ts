/** Whole builds by the commit they were made from: `<var>/served/<commit>-<settings>`. A folder of that name is whole. */
import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

export interface ServedFolders {
  /** The folder built from a commit; undefined where there is none. */
  readonly find: (commit: string) => Promise<string | undefined>;
  /** The commits there are builds of, newest build first. */
  readonly list: () => Promise<readonly string[]>;
  /** Takes a finished build over. */
  readonly add: (commit: string, buildDir: string) => Promise<string>;
  /** Removes all but those of the commits, and what an end in the middle left. */
  readonly keepOnly: (commits: readonly string[]) => Promise<void>;
}

/** `settings`: what is written into pages beside the content, like the public address; other settings are other builds. */
export function createServedFolders(root: string, settings: unknown): ServedFolders {
  const key = createHash('sha256')
    .update(JSON.stringify(settings ?? null))
    .digest('hex')
    .slice(0, 8);
  const folder = (commit: string): string => path.join(root, `${commit}-${key}`);
  const named = new RegExp(`^([0-9a-f]{40,64})-${key}$`);
  return {
    find: async (commit) => ((await isFolder(folder(commit))) ? folder(commit) : undefined),
    list: async () => {
      const names = await readdir(root).catch(() => []);
      const commits = names.flatMap((name) => named.exec(name)?.slice(1) ?? []);
      const made = await Promise.all(commits.map(async (commit) => ({ commit, at: (await stat(folder(commit))).mtimeMs })));
      return made.toSorted((a, b) => b.at - a.at).map(({ commit }) => commit);
    },
    add: async (commit, buildDir) => {
      const partial = path.join(root, `.partial-${commit}`);
      await rm(partial, { recursive: true, force: true });
      await linkTree(buildDir, partial);
      await rm(folder(commit), { recursive: true, force: true });
      await rename(partial, folder(commit));
      return folder(commit);
    },
    keepOnly: async (commits) => {
      const kept = new Set(commits.map((commit) => path.basename(folder(commit))));
      const names = await readdir(root).catch(() => []);
      await Promise.all(names.filter((name) => !kept.has(name)).map((name) => rm(path.join(root, name), { recursive: true, force: true })));
    },
  };
}

async function isFolder(dir: string): Promise<boolean> {
  return (await stat(dir).catch(() => undefined))?.isDirectory() ?? false;
}

/** Hard links where the file system has them: builds replace files, they never write into one. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target));
  }
}
