/** Builds the site of the newest commit asked for, one at a time, and moves readers over when it is whole. */
import path from 'node:path';
import type { SiteState } from '#submission/api.ts';
import type { Git } from '#desk/publish/git/git.ts';
import { checkOut, linkPackages, otherBuildEnded, packagesProblem } from './checkout.ts';
import type { BuildCheckout } from './buildCheckout.ts';
import { createServedFolders } from './servedFolders.ts';

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

export function createSiteKeeper(options: SiteKeeperOptions): SiteKeeper {
  const { git, folder, siteDir, log } = options;
  const dir = path.join(folder, 'site');
  const folders = createServedFolders(path.join(folder, 'served'), options.settings);
  const stop = new AbortController();
  let shown = '';
  let before = '';
  let failure = '';
  let wanted: string | undefined;
  let working: Promise<void> | undefined;

  async function show(commit: string, built: string): Promise<void> {
    await options.switchTo(built);
    if (shown !== commit) before = shown;
    shown = commit;
    failure = '';
    log(`The site now shows ${commit.slice(0, 10)}.`);
    await options.served(commit);
    await folders.keepOnly([commit, before].filter((kept) => kept !== ''));
  }

  async function build(commit: string): Promise<string | undefined> {
    const there = await folders.find(commit);
    if (there === undefined) {
      const packages = await packagesProblem(git, commit, siteDir);
      if (packages !== undefined) return packages;
      log(`Building the site of ${commit.slice(0, 10)} in ${dir}; the old one stays until it is whole.`);
      await otherBuildEnded(dir, stop.signal);
      await checkOut(git, dir, commit);
      await linkPackages(siteDir, dir);
      const reason = await options.build(dir, stop.signal);
      if (reason !== undefined) return reason;
    }
    await show(commit, there ?? (await folders.add(commit, path.join(dir, 'build'))));
    return undefined;
  }

  async function work(): Promise<void> {
    for (let commit = wanted; commit !== undefined && !stop.signal.aborted; commit = wanted) {
      wanted = undefined;
      if (commit === shown) continue;
      const reason = await build(commit).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (reason === undefined || stop.signal.aborted) continue;
      failure = reason;
      log(`The site of ${commit.slice(0, 10)} could not be built; the old one stays:\n${reason}`);
    }
  }

  function kick(): void {
    if (wanted === undefined || stop.signal.aborted) return;
    working ??= work().finally(() => {
      working = undefined;
      // Asked for in the moment between.
      kick();
    });
  }

  async function idle(): Promise<void> {
    const now = working;
    if (now === undefined) return;
    await now;
    await idle();
  }

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
    want: (commit) => {
      wanted = commit;
      kick();
    },
    state: () => ({ commit: shown, building: working !== undefined, failure }),
    idle,
    close: async () => {
      stop.abort();
      await working;
    },
  };
}
