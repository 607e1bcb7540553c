import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files of a tree: path with forward slashes to content. */
export type FileTree = ReadonlyMap<string, string | Buffer>;

/** Makes a folder hold exactly these files. Unchanged files are not touched, so that watchers and caches stay quiet. */
export function writeTree(root: string, files: FileTree): void {
  for (const [file, content] of files) {
    const absolute = path.join(root, file);
    if (existsSync(absolute) && readFileSync(absolute).equals(Buffer.from(content))) continue;
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  removeOthers(root, files);
}

function removeOthers(root: string, files: FileTree): void {
  if (!existsSync(root)) return;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(root, absolute).split(path.sep).join('/');
    if (entry.isFile() && !files.has(file)) rmSync(absolute);
  }
}

/** Hash of names and contents, independent of order. */
export function fingerprint(files: FileTree): string {
  const hash = createHash('sha256');
  for (const [file, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // With its length, so that no content can look like another file's name.
    hash.update(`${file}\0${Buffer.byteLength(content)}\0`).update(content);
  }
  return hash.digest('hex');
}
