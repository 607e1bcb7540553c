import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBuildLock } from './buildLock.ts';

let siteDir: string;
let lines: string[];
/** Resolves when something has been printed. */
let told: Promise<void>;
let print: (line: string) => void;
beforeEach(() => {
  told = new Promise((resolve) => {
    print = (line) => {
      lines.push(line);
      resolve();
    };
  });
  siteDir = mkdtempSync(join(tmpdir(), 'hub-lock-'));
  lines = [];
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function lock(work: () => Promise<string>, signal: AbortSignal = new AbortController().signal) {
  return withBuildLock({ siteDir, signal, print }, work);
}

function hold(pid: number | string): string {
  mkdirSync(join(siteDir, '.cache'), { recursive: true });
  const path = join(siteDir, '.cache/build.lock');
  writeFileSync(path, String(pid));
  return path;
}

describe('withBuildLock', () => {
  it('holds the lock during the work and gives it back, also after a failure', async () => {
    const path = join(siteDir, '.cache/build.lock');
    expect(await lock(() => Promise.resolve(readFileSync(path, 'utf8')))).toBe(String(process.pid));
    expect(existsSync(path)).toBe(false);
    await expect(lock(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(existsSync(path)).toBe(false);
  });

  it.each(['', 'nonsense', '99999999'])('takes over a lock that nobody holds: "%s"', async (content) => {
    hold(content);
    expect(await lock(() => Promise.resolve('done'))).toBe('done');
    expect(lines).toEqual([]);
  });

  it('waits for a build that is running, and says so once', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const path = hold(other.pid ?? '');
    const ended = new Promise((resolve) => other.on('exit', resolve));
    const working = lock(() => Promise.resolve(String(other.exitCode ?? other.signalCode)));
    await told;
    other.kill();
    await ended;
    expect(await working).toBe('SIGTERM');
    expect(lines).toEqual([`Another build of this folder is running (process ${other.pid}); waiting for it …`]);
    expect(existsSync(path)).toBe(false);
  });

  it('stops waiting when it is told to', async () => {
    const path = hold(process.ppid);
    const controller = new AbortController();
    const working = lock(() => Promise.resolve('stopped work'), controller.signal);
    await told;
    controller.abort();
    expect(await working).toBe('stopped work');
    expect(existsSync(path)).toBe(true);
  });
});
