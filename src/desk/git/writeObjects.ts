/**
 * Several objects by one run of Git. Starting a process costs a server of 250 MB 5 ms in which it answers nobody, so a run for each object
 * was most of what a submission took. They go to `git unpack-objects` as a pack: https://git-scm.com/docs/gitformat-pack
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Git } from './git.ts';

export interface GitObject {
  readonly type: keyof typeof TYPES;
  readonly bytes: Uint8Array;
}

/** As packs number them. */
const TYPES = { commit: 1, tree: 2, blob: 3 } as const;

const compressed = promisify(deflate);

/** Its name in a repository of SHA-1, as `git init` makes them. */
export function objectName({ type, bytes }: GitObject): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** On disk when it resolves, each in a file of its own; the folders that name them are the caller's to sync. */
export async function writeObjects(git: Git, objects: readonly GitObject[]): Promise<void> {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(objects.length, 8);
  const entries = await Promise.all(objects.map(async (object) => [entryHead(object), await compressed(object.bytes, { level: 1 })]));
  const pack = Buffer.concat([head, ...entries.flat()]);
  const sum = createHash('sha1').update(pack).digest();
  await git.run(['unpack-objects', '-q'], { input: Buffer.concat([pack, sum]) });
}

/** Type and size: four bits of the size, then seven at a time; the highest bit says that more follow. */
function entryHead({ type, bytes }: GitObject): Buffer {
  const head: number[] = [];
  let rest = Math.floor(bytes.length / 16);
  head.push((TYPES[type] << 4) | (bytes.length % 16) | (rest > 0 ? 0x80 : 0));
  while (rest > 0) {
    const more = Math.floor(rest / 128);
    head.push((rest % 128) | (more > 0 ? 0x80 : 0));
    rest = more;
  }
  return Buffer.from(head);
}

export interface TreeEntry {
  /** `100644` for a file, `40000` for a folder. */
  readonly mode: '100644' | '40000';
  readonly name: string;
  readonly object: string;
}

export function treeObject(entries: readonly TreeEntry[]): GitObject {
  const sorted = entries.toSorted((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  const bytes = sorted.flatMap(({ mode, name, object }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(object, 'hex')]);
  return { type: 'tree', bytes: Buffer.concat(bytes) };
}

/** Git sorts a folder as if its name ended with a slash. */
function sortKey({ mode, name }: TreeEntry): Buffer {
  return Buffer.from(mode === '40000' ? `${name}/` : name);
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** `Name <address>`, without line feeds. */
  readonly by: string;
  readonly at: Date;
  readonly message: string;
}

export function commitObject({ tree, parents, by, at, message }: Commit): GitObject {
  const who = `${by} ${Math.floor(at.getTime() / 1000)} +0000`;
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${who}`, `committer ${who}`, '', message, ''];
  return { type: 'commit', bytes: Buffer.from(lines.join('\n')) };
}
