/** One writer: a file that names the process that has a folder. */
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { UserError } from '#content/userError.ts';
import { codeOf } from './syncFolder.ts';

const FILE = 'lock';
const TURNS = 20;

/** Folders this process has: in a container the next process often gets the number of the one before. */
const own = new Set<string>();

/**
 * Takes the folder for this process, also from one that is gone; what it returns lets go of it. Throws a `UserError` where another one has
 * it. Processes that cannot see each other (two machines on one disk) are not told apart from those that are gone.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = path.join(path.resolve(folder), FILE);
  if (own.has(lock)) throw inUse(folder, process.pid);
  own.add(lock);
  try {
    await take(lock, folder);
  } catch (error) {
    own.delete(lock);
    throw error;
  }
  return async () => {
    await rm(lock, { force: true });
    own.delete(lock);
  };
}

async function take(lock: string, folder: string): Promise<void> {
  const mine = `${lock}-${randomUUID()}`;
  await writeFile(mine, describe(process.pid), { mode: 0o600 });
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      if (await named(mine, lock)) return;
      const holder = await readFile(lock, 'utf8').catch(() => '');
      const pid = Number(holder.split(' ')[0]);
      if (pid !== process.pid && holder === describe(pid)) throw inUse(folder, pid);
      await putAside(lock, holder);
    }
    throw inUse(folder, 0);
  } finally {
    await rm(mine, { force: true });
  }
}

async function named(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead lock away; one that somebody else took over in between is put back. */
async function putAside(lock: string, dead: string): Promise<void> {
  const aside = `${lock}-${randomUUID()}`;
  await rename(lock, aside).catch(() => {});
  const found = await readFile(aside, 'utf8').catch(() => undefined);
  if (found !== undefined && found !== dead) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
}

/** `<pid> <when it started>`; the time, where the system tells, for numbers are given again. '' for a process that is gone. */
function describe(pid: number): string {
  if (!isAlive(pid)) return '';
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields after the name, which is in brackets and may hold anything; the 22nd of all is the start in ticks since the machine started.
    return `${pid} ${status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return `${pid} `;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function inUse(folder: string, pid: number): UserError {
  return new UserError(
    `Found ${folder} in use by process ${pid}; expected nobody to write there, for two would lose each other's work. ` +
      'Fix: stop the desk that runs there, then try again.',
  );
}
