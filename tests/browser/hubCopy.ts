/** A copy of the whole hub that a journey may change: its content, its commands and its build are the real ones. */
import { execFileSync } from 'node:child_process';
import { compileLocale } from '#cli/site/compileLocale.ts';
import { stagingDir } from '#cli/site/places.ts';
import type { Locale } from '#model/locale.ts';
import { materialise } from '#translation/overlay.ts';
import { copyFolder, type FolderCopy } from './folderCopy.ts';

/** Made by the hub itself, or too large to copy. */
const LEFT_OUT = new Set(['.git', '.cache', '.overlay', 'build']);

export interface HubCopy extends FolderCopy {
  /** Runs `npm run hub -- …`; what it prints. */
  readonly hub: (...args: readonly string[]) => string;
  /** Builds one locale; the folder of its pages. */
  readonly build: (locale: Locale) => Promise<string>;
}

export function copyHub(): HubCopy {
  const copy = copyFolder((name) => !LEFT_OUT.has(name));
  const { dir } = copy;
  return {
    ...copy,
    hub: (...args) => execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/hub.ts', ...args], { cwd: dir, encoding: 'utf8' }),
    async build(locale) {
      const { problems } = await materialise(dir, [locale]);
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      const failure = await compileLocale(dir, locale, AbortSignal.timeout(240_000));
      if (failure !== undefined) throw new Error(failure);
      return stagingDir(dir, locale);
    },
  };
}
