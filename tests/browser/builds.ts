/** Copies of one built locale in temporary folders: as it is, and as the next build of the application would be. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILD } from './site.ts';

const HASHED = /\.([0-9a-f]{8})\.(?:js|css)$/;
/** What is no page, script or data: books and packages, and compressed copies. */
const LEFT_OUT = /\/files$|\.(?:br|gz)$/;

/** A folder that can be served; to be removed by `removeBuilds`. */
export function copyBuild(locale: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'hub-build-'));
  made.push(dir);
  for (const name of ['index.html', '404.html', 'sw.js', 'img', locale]) {
    cpSync(path.join(BUILD, name), path.join(dir, name), { recursive: true, filter: (file) => !LEFT_OUT.test(file) });
  }
  return dir;
}

/** The same pages, in which every script and style sheet has another name. */
export function nextBuild(dir: string, locale: string): string {
  const next = mkdtempSync(path.join(tmpdir(), 'hub-build-'));
  made.push(next);
  cpSync(dir, next, { recursive: true });
  const files = readdirSync(next, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = new Map(files.flatMap(({ name }) => HASHED.exec(name)?.[1] ?? []).map((hash) => [hash, [...hash].toReversed().join('')]));
  const renamed = (text: string): string => text.replaceAll(/\b[0-9a-f]{8}\b/g, (hash) => hashes.get(hash) ?? hash);
  for (const { name, parentPath } of files.filter(({ name }) => /\.(?:html|js|css)$/.test(name) && name !== 'sw.js')) {
    const file = path.join(parentPath, name);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
    if (HASHED.test(name)) renameSync(file, path.join(parentPath, renamed(name)));
  }
  mkdirSync(path.join(next, locale, 'new'));
  writeFileSync(path.join(next, locale, 'new/index.html'), '<!doctype html><html lang="en"><title>New</title><h1>A new page</h1>');
  return next;
}

const made: string[] = [];

export function removeBuilds(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}
