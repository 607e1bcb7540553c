/** A copy of parts of the project in a temporary folder, to be changed without harm. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteDir } from '#cli/process/siteDir.ts';

export interface FolderCopy {
  readonly dir: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Puts `to` in place of `from`, which must be there. */
  readonly edit: (file: string, from: string, to: string) => void;
  readonly remove: () => void;
}

/** `wanted` says which files and folders of the project's root are copied; installed packages are shared, what is compiled from them is not. */
export function copyFolder(wanted: (name: string) => boolean): FolderCopy {
  const dir = mkdtempSync(path.join(tmpdir(), 'hub-copy-'));
  for (const name of readdirSync(siteDir).filter((each) => each !== 'node_modules' && wanted(each))) {
    cpSync(path.join(siteDir, name), path.join(dir, name), { recursive: true });
  }
  mkdirSync(path.join(dir, 'node_modules'));
  for (const name of readdirSync(path.join(siteDir, 'node_modules')).filter((each) => each !== '.cache')) {
    symlinkSync(path.join(siteDir, 'node_modules', name), path.join(dir, 'node_modules', name), 'junction');
  }
  const at = (file: string): string => path.join(dir, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(at(file), text);
  return {
    dir,
    read,
    write,
    edit(file, from, to) {
      if (!existsSync(at(file)) || !read(file).includes(from)) throw new Error(`${file} does not contain “${from}”`);
      write(
        file,
        read(file).replace(from, () => to),
      );
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
