import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CALLS = 'trace=fsync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,access,faccessat,faccessat2';

export interface TracePlan {
  /** An empty folder. */
  readonly folder: string;
  /** `deskWriter.ts`. */
  readonly script: string;
  readonly execArgv: readonly string[];
  readonly submissions: number;
}

/** The trace of a desk that takes so many submissions; why there is none, where this machine lets nobody be traced. */
export async function traceWriter({ folder, script, execArgv, submissions }: TracePlan): Promise<{ trace: string } | { refused: string }> {
  const file = path.join(folder, 'trace');
  const writer = (first: number, last: number): readonly string[] => [...execArgv, script, folder, String(first), '1', String(last)];
  // What is made at the first start only is not acknowledged to anybody.
  await run(process.execPath, writer(1, 1));
  try {
    await run('strace', ['-f', '-y', '-s', '512', '-e', CALLS, '-o', file, process.execPath, ...writer(1, submissions + 1)]);
    return { trace: await readFile(file, 'utf8') };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    if (/ptrace|PTRACE|ENOENT/.test(said)) return { refused: said.trim().split('\n')[0] ?? '' };
    throw error;
  } finally {
    await rm(file, { force: true });
  }
}
