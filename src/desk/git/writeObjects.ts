/**
 * Objects written without a run of Git: each is a compressed file named by its own hash (https://git-scm.com/docs/gitformat-loose). Starting
 * a process costs a server of 250 MB 5 ms in which it answers nobody, and one for each object was most of what a submission took.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { addDurably } from '#desk/disk/durableFile.ts';
import { makeFolder } from '#desk/disk/syncFolder.ts';
import type { Git } from './git.ts';

export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit';
  readonly bytes: Uint8Array;
}

const compressed = promisify(deflate);
/** Photos are compressed already, texts are short. */
const FAST = { level: 1 };

/** As Git names them: `git fsck` passes over them, `git prune` and `sweep` remove them. */
const HALF_WRITTEN = 'tmp_obj_';

/** Its name in a repository of SHA-1, as `git init` makes them. */
export function objectName(object: GitObject): string {
  return createHash('sha1').update(framed(object)).digest('hex');
}

function framed({ type, bytes }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
}

/**
 * Each is whole and on disk when it resolves; nothing is being written any more when it rejects. One that is there already may be another
 * writer's of this moment: that its name is on disk, too, is for `syncObjects` to see to.
 */
export async function writeObjects(git: Git, objects: readonly GitObject[]): Promise<void> {
  const written = await Promise.allSettled(objects.map((object) => writeObject(git, object)));
  for (const each of written) if (each.status === 'rejected') throw each.reason;
}

async function writeObject(git: Git, object: GitObject): Promise<void> {
  const name = objectName(object);
  const folder = path.join(git.dir, 'objects', name.slice(0, 2));
  await makeFolder(folder);
  await addDurably(path.join(folder, name.slice(2)), await compressed(framed(object), FAST), HALF_WRITTEN);
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
