/**
 * What pages of the build before this one may still ask for. An open page fetches its scripts and the index of search when they are needed,
 * hours after it was loaded, by names that say what is in them: those of the new build are not the same files. Pages and photos are the
 * new build's alone, so that what was taken back is gone at once; a script with a page's text is so after a day, or when the server starts again.
 */
import type { SiteFile } from './siteFile.ts';
import { openSiteFolder, type SiteFolder } from './siteFolder.ts';

export type PreviousBuild = Pick<SiteFolder, 'find'>;

const LATE = /^(?:[\w-]+\/)?(?:assets\/(?:js|css)\/|search-data\/[^/]+\/)/;
/** Somebody writes a case, goes home, and comes back to the same tab. */
const KEPT_MILLISECONDS = 24 * 3_600_000;

/** `now` in milliseconds of a clock that only goes on. */
export function previousBuild(dir: string, connect: readonly string[], now: () => number = () => performance.now()): PreviousBuild {
  const folder = openSiteFolder(dir, connect);
  const until = now() + KEPT_MILLISECONDS;
  return {
    find: (name): SiteFile | undefined | Promise<SiteFile | undefined> =>
      LATE.test(name) && now() < until ? folder.find(name) : undefined,
  };
}
