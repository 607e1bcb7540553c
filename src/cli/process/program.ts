import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment } from '#content/environment.ts';
import { runChild } from './child.ts';

/** The first of these names that is a program which starts, in the order of the names, then of the folders. */
export function findProgram(
  names: readonly string[],
  searchPath: readonly string[],
  signal: AbortSignal,
  version?: string,
): Promise<string | undefined> {
  return firstThatStarts(
    names.flatMap((name) => searchPath.map((directory) => join(directory, name))),
    signal,
    version,
  );
}

export async function firstThatStarts(paths: readonly string[], signal: AbortSignal, version?: string): Promise<string | undefined> {
  for (const path of paths) {
    if (await starts(path, signal, version)) return path;
  }
  return undefined;
}

/** Whether a file is a program that can say its version; Ubuntu's chromium-browser may be a stub that only asks for a snap. */
export async function starts(path: string, signal: AbortSignal, version = '--version'): Promise<boolean> {
  if (!(await isProgram(path))) return false;
  const { code } = await runChild(path, [version], { cwd: '/', env: childEnvironment({}), signal });
  return code === 0;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
