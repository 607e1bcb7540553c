/**
 * Puts compressed copies beside the text files of a built site: `index.html.br` and `index.html.gz`, where nginx
 * (`brotli_static`, `gzip_static`), Caddy (`precompressed`) and our own server look for them.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isText } from '#desk/site/contentType.ts';
import { openCopies, type Copies } from './copies.ts';
import { putBeside } from './putBeside.ts';

export interface CompressSite {
  /** The built site. */
  readonly dir: string;
  /** Copies by what they are copies of; only those in use stay. */
  readonly cache: string;
  readonly signal: AbortSignal;
}

export interface Compressed {
  /** Files that have copies now. */
  readonly files: number;
  /** Copies that were made anew; the others were there. */
  readonly made: number;
}

/** Smaller files fit into one packet in any case. */
const MIN_BYTES = 1024;
/** What a reader waits for. */
const FIRST = /\.(?:html|css)$/;
/** Node compresses in four threads of its own; the others read and write meanwhile. */
const SIDE_BY_SIDE = 8;

/** May be stopped at any time: what is missing then is sent as it is, and made next time. */
export async function compressSite({ dir, cache, signal }: CompressSite): Promise<Compressed> {
  await mkdir(cache, { recursive: true });
  const names = await readdir(dir, { recursive: true });
  const present = new Set(names);
  const copies = await openCopies(cache);
  let files = 0;
  const waiting = names.values();
  async function work(): Promise<void> {
    for (const name of waiting) {
      if (signal.aborted) return;
      if (isText(name) && (await compressFile(path.join(dir, name), copies))) files += 1;
      else if (isOrphan(name, present)) await rm(path.join(dir, name), { force: true });
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  if (!signal.aborted) await copies.sweep();
  return { files, made: copies.made() };
}

/** Whether it has copies now. */
async function compressFile(file: string, copies: Copies): Promise<boolean> {
  const original = await readFile(file).catch(() => undefined);
  // A build in the same folder has taken it away.
  if (original === undefined) return false;
  const { br, gz } = original.byteLength < MIN_BYTES ? {} : await copies.of(original, FIRST.test(file) ? 'first' : 'usual');
  await Promise.all([putBeside(`${file}.br`, br), putBeside(`${file}.gz`, gz)]);
  return br !== undefined || gz !== undefined;
}

function isOrphan(name: string, present: ReadonlySet<string>): boolean {
  const original = /^(.*)\.(?:br|gz)$/s.exec(name)?.[1];
  return original !== undefined && isText(original) && !present.has(original);
}
