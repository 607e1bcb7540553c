/** A build of a site as an author runs it: how long it takes, and the memory of all its processes together. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { childEnvironment } from '#content/environment.ts';
import type { Site } from './site.ts';
import { treeMemory } from './treeMemory.ts';

export interface Built {
  readonly seconds: number;
  /** Bytes, at most: resident memory of the program and all it has started, looked at several times a second; 0 where the system does not tell. */
  readonly memory: number;
}

const LOOK_EVERY = 150;

/** Throws with what the program has said when it fails. */
export async function buildSite({ name, folder, command, output }: Site, signal: AbortSignal): Promise<Built> {
  const begun = performance.now();
  const child = spawn(command.program, command.args, {
    cwd: folder,
    env: childEnvironment({ ...command.env, NO_UPDATE_NOTIFIER: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGTERM',
  });
  let memory = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, treeMemory(child.pid));
  }, LOOK_EVERY);
  let said = '';
  const keep = (text: string): void => {
    said = (said + text).slice(-6000);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0 || !existsSync(path.join(folder, output))) throw new Error(`the build of ${name} has ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - begun) / 1000, memory };
}

/** The next build is cold. */
export function removeLeftovers({ folder, leftovers }: Site): void {
  for (const name of leftovers) rmSync(path.join(folder, name), { recursive: true, force: true });
}
