import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

interface BuildLock {
  readonly siteDir: string;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

const PATIENCE_MILLISECONDS = 500;

/**
 * Does the work when no other build of this folder is running; waits for its end first, and says so.
 * Two at once would empty each other's folders, e.g. `npm test` beside an `npm run up` that is still building.
 */
export async function withBuildLock<Result>({ siteDir, signal, print }: BuildLock, work: () => Promise<Result>): Promise<Result> {
  const path = join(siteDir, '.cache', 'build.lock');
  await mkdir(dirname(path), { recursive: true });
  let told = false;
  while (!signal.aborted && !(await take(path))) {
    const holder = await readHolder(path);
    if (holder === undefined || !isRunning(holder)) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) print(`Another build of this folder is running (process ${holder}); waiting for it …`);
    told = true;
    await delay(PATIENCE_MILLISECONDS, undefined, { signal }).catch(() => {});
  }
  try {
    return await work();
  } finally {
    if ((await readHolder(path)) === process.pid) await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  // Written elsewhere first, so that nobody finds the lock there but empty.
  const own = `${path}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(own);
  }
}

async function readHolder(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Whether a process of that number exists; a lock whose holder was killed is nobody's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
