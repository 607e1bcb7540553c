import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from './durableFile.ts';

const FILE = 'ballast';
const BYTES = 256 * 1024;

/** Room that is taken, to be given up when a full disk keeps something from being erased. Without it where there is none. */
async function takeBallast(folder: string): Promise<void> {
  const file = path.join(folder, FILE);
  const there = await stat(file).catch(() => undefined);
  if (there?.size !== BYTES) await writeDurably(file, Buffer.alloc(BYTES)).catch(() => {});
}

/** Does the work; once more with that room where it fails. */
export async function withBallast<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    await rm(path.join(folder, FILE), { force: true });
    return await work();
  } finally {
    await takeBallast(folder);
  }
}
