/** A copy of the whole hub that a journey may change: its content, its commands and its build are the real ones. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileLocale } from '#cli/site/compileLocale.ts';
import { stagingDir } from '#cli/site/places.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { Locale } from '#model/locale.ts';
import { materialise } from '#translation/overlay.ts';

/** Made by the hub itself, or too large to copy. */
const LEFT_OUT = new Set(['.git', '.cache', '.overlay', 'build', 'node_modules']);

export interface HubCopy {
  readonly dir: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Puts `to` in place of `from`, which must be there. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Runs `npm run hub -- …`; what it prints. */
  readonly hub: (...args: readonly string[]) => string;
  /** Builds one locale; the folder of its pages. */
  readonly build: (locale: Locale) => Promise<string>;
  readonly remove: () => void;
}

export function copyHub(): HubCopy {
  const dir = mkdtempSync(path.join(tmpdir(), 'hub-copy-'));
  cpSync(siteDir, dir, { recursive: true, filter: (source) => !LEFT_OUT.has(path.relative(siteDir, source)) });
  symlinkSync(path.join(siteDir, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  const at = (file: string): string => path.join(dir, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(at(file), text);
  return {
    dir,
    read,
    write,
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} does not contain “${from}”`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    hub: (...args) => execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/hub.ts', ...args], { cwd: dir, encoding: 'utf8' }),
    async build(locale) {
      const { problems } = await materialise(dir, [locale]);
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      const failure = await compileLocale(dir, locale, AbortSignal.timeout(240_000));
      if (failure !== undefined) throw new Error(failure);
      return stagingDir(dir, locale);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
