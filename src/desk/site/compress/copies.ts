/** Compressed copies, kept by the hash of what they are copies of: a build compresses only what has changed. */
import { createHash } from 'node:crypto';
import { readdir, rm, writeFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Paths of copies; undefined where it is not worth it. */
export interface CopyPaths {
  readonly br?: string | undefined;
  readonly gz?: string | undefined;
}

export interface Copies {
  readonly of: (original: Buffer, worth: Worth) => Promise<CopyPaths>;
  /** How many were made, not found. */
  readonly made: () => number;
  /** Removes those nobody asked for. */
  readonly sweep: () => Promise<void>;
}

/**
 * Measured on the hub of November 2026 (90 MB of text in 2,400 files), for the whole site on one core: quality 5 leaves 25.1 % in 2 s,
 * 9 24.5 % in 4 s, 10 22.7 % in 35 s, 11 22.3 % in 93 s. Every new build changes the names of scripts in every page, so that all of
 * them are compressed again, and an editor waits for it. What a reader waits for is worth more: pages and their style sheets.
 */
const QUALITY = { usual: 9, first: 10 } as const;
export type Worth = keyof typeof QUALITY;
/** What is left must be at most this part of the file. */
const WORTH_IT = 0.9;
/** Other settings, other names. */
const version = (worth: Worth): string => `${QUALITY[worth]}-${WORTH_IT}`;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const PACK = {
  br: (original: Buffer, worth: Worth) =>
    brotli(original, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY[worth],
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: original.byteLength,
      },
    }),
  gz: (original: Buffer) => gzipped(original, { level: 9 }),
};

type Kind = keyof typeof PACK;

export async function openCopies(folder: string): Promise<Copies> {
  const there = new Set(await readdir(folder));
  const used = new Set<string>();
  const making = new Map<string, Promise<string | undefined>>();
  let made = 0;

  async function make(original: Buffer, name: string, kind: Kind, worth: Worth): Promise<string | undefined> {
    // One that is not worth keeping is remembered by its name alone.
    const useless = `${name}.not`;
    if (there.has(useless)) used.add(useless);
    if (there.has(useless)) return undefined;
    used.add(name);
    const file = path.join(folder, name);
    if (there.has(name)) return file;
    const packed = await PACK[kind](original, worth);
    made += 1;
    const helps = packed.byteLength <= original.byteLength * WORTH_IT;
    if (!helps) used.add(useless);
    await writeWhole(helps ? file : path.join(folder, useless), helps ? packed : Buffer.alloc(0));
    return helps ? file : undefined;
  }

  /** Files that are the same in all languages are compressed once. */
  function once(original: Buffer, hash: string, kind: Kind, worth: Worth): Promise<string | undefined> {
    const name = `${hash}-${version(worth)}.${kind}`;
    const running = making.get(name) ?? make(original, name, kind, worth);
    making.set(name, running);
    return running;
  }

  return {
    of: async (original, worth) => {
      const hash = createHash('sha256').update(original).digest('hex');
      const [br, gz] = await Promise.all([once(original, hash, 'br', worth), once(original, hash, 'gz', worth)]);
      return { br, gz };
    },
    made: () => made,
    sweep: async () => {
      const names = await readdir(folder);
      await Promise.all(names.filter((name) => !used.has(name)).map((name) => rm(path.join(folder, name), { force: true })));
    },
  };
}

/** A name in the folder means a whole copy, also after an end in the middle. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
