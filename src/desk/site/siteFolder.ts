/** The files of one built site, read when they are first asked for and kept in memory for as long as they stay as they are. */
import { realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { readSiteFile, type SiteFile } from './siteFile.ts';

/** Some thousand pages with their compressed copies. */
const MEMORY_BYTES = 64 * 1024 * 1024;

/** A build writes its pages first and their compressed copies last: then a file is looked for again. */
const SECONDS_WITHOUT_COPIES = 10;

interface Kept {
  readonly file: SiteFile;
  readonly stamp: Stamp;
}

type Stamp = Pick<Stats, 'mtimeMs' | 'ctimeMs' | 'size' | 'ino'>;

export interface SiteFolder {
  /** A file by its path in the site; what is read already is given at once. Undefined where there is none. */
  readonly find: (name: string) => SiteFile | undefined | Promise<SiteFile | undefined>;
  readonly has: (name: string) => boolean;
}

/** `connect`: origins that scripts may ask beside the hub. */
export function openSiteFolder(dir: string, connect: readonly string[]): SiteFolder {
  const kept = new LRUCache<string, Kept>({ maxSize: MEMORY_BYTES, sizeCalculation: ({ file }) => file.bytes });
  const reading = new Map<string, Promise<SiteFile | undefined>>();

  async function read(name: string, disk: string, stamp: Stamp): Promise<SiteFile | undefined> {
    try {
      const file = await readSiteFile(disk, name, stamp.size, connect);
      kept.set(name, { file, stamp }, { ttl: mayGetCopies(file) ? SECONDS_WITHOUT_COPIES * 1000 : 0 });
      return file;
    } catch (error) {
      // A build has taken it away since.
      if (isMissing(error)) return undefined;
      throw error;
    } finally {
      reading.delete(name);
    }
  }

  return {
    has: (name) => statOf(path.join(dir, name)) !== undefined,
    find: (name) => {
      const disk = path.join(dir, name);
      // Some microseconds of a local disk, for which a build beside a running server shows at once.
      const stamp = statOf(disk);
      if (stamp === undefined) return undefined;
      const known = kept.get(name);
      if (known !== undefined && same(known.stamp, stamp)) return known.file;
      if (!isInside(dir, disk)) return undefined;
      const running = reading.get(name) ?? read(name, disk, stamp);
      reading.set(name, running);
      return running;
    },
  };
}

function mayGetCopies(file: SiteFile): boolean {
  return file.kind === 'whole' && !file.inParts && file.encodings.length === 1;
}

function statOf(disk: string): Stats | undefined {
  try {
    const stats = statSync(disk, { throwIfNoEntry: false });
    return stats?.isFile() === true ? stats : undefined;
  } catch {
    // A name that no disk can hold.
    return undefined;
  }
}

function same(a: Stamp, b: Stamp): boolean {
  return a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs && a.size === b.size && a.ino === b.ino;
}

/** A link in the site leads nowhere else. */
function isInside(dir: string, disk: string): boolean {
  try {
    return realpathSync(disk).startsWith(realpathSync(dir) + path.sep);
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
