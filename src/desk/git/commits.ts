/** Makes commits of a bare repository from files in memory. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from './git.ts';

/** By path from the root of the repository; null takes a file away. */
export type FileChanges = ReadonlyMap<string, string | Uint8Array | null>;

/** The tree of `base` (a commit or tree; none for an empty one) with changes. */
export async function changeTree(git: Git, base: string | undefined, changes: FileChanges): Promise<string> {
  const index = path.join(git.dir, `desk-index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await git.run(['read-tree', base ?? '--empty'], { env });
    // As long as the names of objects are in this repository.
    const absent = '0'.repeat(base?.length ?? 40);
    const lines: string[] = [];
    for (const [file, content] of changes) {
      lines.push(content === null ? `0 ${absent}\t${file}` : `100644 ${await writeBlob(git, content)}\t${file}`);
    }
    await git.run(['update-index', '-z', '--index-info'], { env, input: lines.map((line) => `${line}\0`).join('') });
    return await git.text(['write-tree'], { env });
  } finally {
    await Promise.all([index, `${index}.lock`].map((file) => rm(file, { force: true })));
  }
}

function writeBlob(git: Git, content: string | Uint8Array): Promise<string> {
  return git.text(['hash-object', '-w', '--no-filters', '--stdin'], { input: content });
}

export function commitTree(git: Git, tree: string, parents: readonly string[], message: string): Promise<string> {
  return git.text(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], { input: message });
}

export function treeOf(git: Git, commit: string): Promise<string> {
  return git.text(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`]);
}

/** Bytes of a file at a commit or tree; undefined where there is none. */
export async function readFileAt(git: Git, commit: string, file: string): Promise<Buffer | undefined> {
  const { code, stdout } = await git.run(['cat-file', 'blob', `${commit}:${file}`], { answers: [128] });
  return code === 0 ? stdout : undefined;
}

export async function readTextAt(git: Git, commit: string, file: string): Promise<string | undefined> {
  return (await readFileAt(git, commit, file))?.toString('utf8');
}

/** Files at a commit below these paths. */
export async function filesAt(git: Git, commit: string, paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--name-only', '--end-of-options', commit, '--', ...paths]);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '');
}

/** Several files of a commit at once; those that are not there are left out. */
export async function readFilesAt(git: Git, commit: string, files: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = await readObjects(
    git,
    files.map((file) => `${commit}:${file}`),
  );
  return new Map(
    files.flatMap((file, index) => {
      const content = contents[index];
      return content === undefined ? [] : [[file, content] as const];
    }),
  );
}

/** Blobs and trees by any names Git understands, in their order, by one run; undefined for those that are not there. */
export async function readObjects(git: Git, names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const { stdout } = await git.run(['cat-file', '--batch', '-z'], { input: names.map((name) => `${name}\0`).join('') });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf('\n', at);
    const size = / (?:blob|tree) (\d+)$/.exec(stdout.toString('utf8', at, end))?.[1];
    const begin = end + 1;
    at = size === undefined ? begin : begin + Number(size) + 1;
    return size === undefined ? undefined : stdout.subarray(begin, begin + Number(size));
  });
}
