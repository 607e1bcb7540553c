/** A file of the site as it is sent: whole in memory with its compressed copies, or, when it is large, read from the disk each time. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { cacheControl } from './cacheControl.ts';
import { contentType, isText } from './contentType.ts';
import { inlineScripts } from './inlineScripts.ts';
import { securityHeaders } from './securityHeaders.ts';

export type Encoding = 'br' | 'gzip' | 'identity';
type Headers = Readonly<Record<string, string>>;

/** One way to send a file. */
interface Representation {
  readonly body: Buffer;
  readonly headers: Headers;
  /** Those of “you have it already”. */
  readonly unchanged: Headers;
}

export interface WholeFile {
  readonly kind: 'whole';
  readonly as: ReadonlyMap<Encoding, Representation>;
  /** The encodings there are. */
  readonly encodings: readonly Encoding[];
  /** Whether a part of it may be asked for: where there is one encoding only. */
  readonly inParts: boolean;
  /** Bytes it takes in memory. */
  readonly bytes: number;
}

export interface LargeFile {
  readonly kind: 'large';
  readonly path: string;
  readonly headers: Headers;
  readonly bytes: number;
}

export type SiteFile = WholeFile | LargeFile;

/** Photos, books and packages above this are not held in memory. */
const LARGE = 1024 * 1024;
/** The same for text, which is read as a whole for its scripts and its copies. */
const LARGE_TEXT = 8 * LARGE;

const brotliUnpack = promisify(brotliDecompress);
const gzipUnpack = promisify(gunzip);

/**
 * @param disk where the file is
 * @param name its path in the site: `sq/index.html`
 * @param size in bytes
 * @param connect origins scripts may ask
 */
export async function readSiteFile(disk: string, name: string, size: number, connect: readonly string[]): Promise<SiteFile> {
  const common = {
    'Content-Type': contentType(name),
    'Cache-Control': cacheControl(name),
  };
  if (size > (isText(name) ? LARGE_TEXT : LARGE)) {
    return { kind: 'large', path: disk, headers: { ...common, ...securityHeaders(name, { scripts: [], connect }) }, bytes: 1024 };
  }
  const body = await readFile(disk);
  const scripts = name.endsWith('.html') ? inlineScripts(body.toString('utf8')) : [];
  return wholeFile(body, await copies(disk, name, body), {
    ...common,
    ...securityHeaders(name, { scripts, connect }),
    ...(isText(name) ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
  });
}

function wholeFile(body: Buffer, compressed: readonly (readonly [Encoding, Buffer])[], headers: Headers): WholeFile {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const as = new Map(
    [...compressed, ['identity', body] as const].map(([name, bytes]) => [name, representation(bytes, name, hash, headers)]),
  );
  return {
    kind: 'whole',
    as,
    encodings: [...as.keys()],
    inParts: headers['Accept-Ranges'] !== undefined,
    bytes: [...as.values()].reduce((sum, { body }) => sum + body.byteLength, 4096),
  };
}

function representation(body: Buffer, encoding: Encoding, hash: string, headers: Headers): Representation {
  const { 'Content-Type': type = '', ...others } = headers;
  const plain = encoding === 'identity';
  // Bytes that differ need tags that differ.
  const unchanged = { ...others, ETag: plain ? `"${hash}"` : `"${hash}-${encoding}"` };
  const content = { 'Content-Type': type, 'Content-Length': String(body.byteLength) };
  return { body, unchanged, headers: { ...unchanged, ...content, ...(!plain && { 'Content-Encoding': encoding }) } };
}

/** The compressed copies beside a file that are really of it: one that a build in the middle left behind would show an old page. */
async function copies(disk: string, name: string, original: Buffer): Promise<readonly (readonly [Encoding, Buffer])[]> {
  if (!isText(name)) return [];
  const found = await Promise.all([
    copy(`${disk}.br`, original, (packed) => brotliUnpack(packed, { maxOutputLength: LARGE_TEXT })).then((bytes) => ['br', bytes] as const),
    copy(`${disk}.gz`, original, (packed) => gzipUnpack(packed, { maxOutputLength: LARGE_TEXT })).then((bytes) => ['gzip', bytes] as const),
  ]);
  return found.flatMap(([encoding, bytes]) => (bytes === undefined ? [] : [[encoding, bytes] as const]));
}

async function copy(path: string, original: Buffer, unpack: (packed: Buffer) => Promise<Buffer>): Promise<Buffer | undefined> {
  try {
    const packed = await readFile(path);
    return (await unpack(packed)).equals(original) ? packed : undefined;
  } catch {
    return undefined;
  }
}
