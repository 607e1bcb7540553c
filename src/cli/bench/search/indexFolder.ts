/** An index on disk, as a server would hold it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadFile } from './engine.ts';

export function writeIndex(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [file, bytes] of files) {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, bytes);
  }
}

/** Paths with forward slashes. */
export function listIndex(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/** From disk each time; undefined where there is no such file. */
export function fromDisk(folder: string): ReadFile {
  return (file) => {
    try {
      return Uint8Array.from(readFileSync(path.join(folder, file)));
    } catch {
      return undefined;
    }
  };
}

/** All read at once, so that the disk is not measured. */
export function fromMemory(folder: string): ReadFile {
  const read = fromDisk(folder);
  const files = new Map(listIndex(folder).map((file) => [file, read(file)]));
  return (file) => files.get(file);
}
