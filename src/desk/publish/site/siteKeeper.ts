/** Builds the site of the newest commit asked for, one at a time, and moves readers over when it is whole. */
import path from 'node:path';
import type { SiteState } from '#submission/deskApi.ts';
import type { Git } from '#desk/git/git.ts';
import { checkOut, linkPackages, otherBuildEnded, packagesProblem } from './checkout.ts';
import type { BuildCheckout } from './buildCheckout.ts';
import { createNewestOnly } from './newestOnly.ts';
import { createServedFolders, type ServedFolders } from './servedFolders.ts';

export interface SiteKeeperOptions {
  readonly git: Git;
  /** The desk's own folder. */
  readonly folder: string;
  readonly siteDir: string;
  readonly build: BuildCheckout;
  /** What is written into pages beside the content. */
  readonly settings: unknown;
  /** Serves another folder from now on. */
  readonly switchTo: (dir: string) => Promise<void>;
  readonly log: (line: string) => void;
  /** Told when readers see a commit. */
  readonly served: (commit: string) => Promise<void>;
}

export interface SiteKeeper {
  /** The best folder there is for a commit: its own, or the newest of another one; undefined where none was ever built. */
  readonly best: (commit: string) => Promise<{ readonly dir: string; readonly commit: string } | undefined>;
  /** Readers see this commit already, without a build of ours. */
  readonly shows: (commit: string) => Promise<void>;
  /** Builds it in the background, unless a newer one is asked for before it begins. */
  readonly want: (commit: string) => void;
  readonly state: () => Pick<SiteState, 'commit' | 'building' | 'failure'>;
  /** Resolves when nothing is being built. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Built = { readonly dir: string } | { readonly reason: string };

/** A folder with the whole site of a commit, built unless there is one already; or why there is none. */
async function builtFolder(
  { git, folder, siteDir, build, log }: SiteKeeperOptions,
  folders: ServedFolders,
  commit: string,
  signal: AbortSignal,
): Promise<Built> {
  const there = await folders.find(commit);
  if (there !== undefined) return { dir: there };
  const packages = await packagesProblem(git, commit, siteDir);
  if (packages !== undefined) return { reason: packages };
  const dir = path.join(folder, 'site');
  log(`Building the site of ${commit.slice(0, 10)} in ${dir}; the old one stays until it is whole.`);
  await otherBuildEnded(dir, signal);
  await checkOut(git, dir, commit);
  await linkPackages(siteDir, dir);
  const reason = await build(dir, signal);
  return reason === undefined ? { dir: await folders.add(commit, path.join(dir, 'build')) } : { reason };
}

export function createSiteKeeper(options: SiteKeeperOptions): SiteKeeper {
  const { log } = options;
  const folders = createServedFolders(path.join(options.folder, 'served'), options.settings);
  const stop = new AbortController();
  let shown = '';
  let before = '';
  let failure = '';

  async function show(commit: string, dir: string): Promise<void> {
    await options.switchTo(dir);
    if (shown !== commit) before = shown;
    shown = commit;
    failure = '';
    log(`The site now shows ${commit.slice(0, 10)}.`);
    await options.served(commit);
    await folders.keepOnly([commit, before].filter((kept) => kept !== ''));
  }

  async function bring(commit: string): Promise<void> {
    if (commit === shown || stop.signal.aborted) return;
    try {
      const built = await builtFolder(options, folders, commit, stop.signal);
      if ('dir' in built) return await show(commit, built.dir);
      failure = built.reason;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    if (!stop.signal.aborted) log(`The site of ${commit.slice(0, 10)} could not be built; the old one stays:\n${failure}`);
  }

  const builds = createNewestOnly(bring);
  return {
    best: async (commit) => {
      for (const candidate of [commit, ...(await folders.list())]) {
        const found = await folders.find(candidate);
        if (found !== undefined) return { dir: found, commit: candidate };
      }
      return undefined;
    },
    shows: (commit) => {
      shown = commit;
      return options.served(commit);
    },
    want: builds.want,
    state: () => ({ commit: shown, building: builds.isBusy(), failure }),
    idle: builds.idle,
    close: async () => {
      stop.abort();
      await builds.close();
    },
  };
}
