import { execFile, spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ERASE_EVERY } from './told.ts';

const run = promisify(execFile);
const CALLS = ['fsync', 'rename,renameat,renameat2,link,linkat', 'unlink,unlinkat,rmdir', 'mkdir,mkdirat', 'access,faccessat,faccessat2'];

export interface TracePlan {
  /** An empty folder. */
  readonly folder: string;
  /** `deskWriter.ts`. */
  readonly script: string;
  readonly execArgv: readonly string[];
  readonly submissions: number;
}

/** Why nobody may be traced here; '' where one may. */
export function tracingRefused(): string {
  const { error, status, stderr } = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  return status === 0 ? '' : (error?.message ?? stderr).trim().split('\n')[0] || `strace ended with ${status}`;
}

/** The trace of a desk that takes so many submissions, and erases one of them if they are more than two. */
export async function traceWriter({ folder, script, execArgv, submissions }: TracePlan): Promise<string> {
  const file = path.join(folder, 'trace');
  const writer = (first: number, last: number): readonly string[] => [...execArgv, script, folder, String(first), '1', String(last)];
  // What is made at the first start only is not acknowledged to anybody.
  await run(process.execPath, writer(1, 1));
  const first = ERASE_EVERY - 1;
  const args = ['-f', '-y', '-s', '512', '-e', `trace=${CALLS.join(',')}`, '-o', file];
  await run('strace', [...args, process.execPath, ...writer(first, first + submissions)]);
  const trace = await readFile(file, 'utf8');
  await rm(file);
  return trace;
}
