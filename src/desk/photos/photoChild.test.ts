/** What a process may do in which somebody has taken over the decoder: here a shell script stands in for Node. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PhotoWorker } from './photoWorker.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hub-photo-child-'));
const node = process.execPath;
afterAll(() => {
  process.execPath = node;
  rmSync(folder, { recursive: true });
});

/** `script` is a line of shell; descriptor 3 leads to the desk. */
async function workerOf(script: string): Promise<PhotoWorker> {
  const file = path.join(folder, 'node');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  process.execPath = file;
  jest.resetModules();
  const { createPhotoWorker } = await import('./photoWorker.ts');
  return createPhotoWorker(2_000);
}

test.each([
  ['writes what is no answer', String.raw`printf '{{{{{{{{{{{{\n' >&3; exec sleep 9`, 'two processes ended over it'],
  ['promises gigabytes', String.raw`printf '\000\377\377\377\377' >&3; exec sleep 9`, 'two processes ended over it'],
  [
    'answers twice at once',
    String.raw`printf '\002\000\000\000\001a\002\000\000\000\001b' >&3; exec sleep 9`,
    'two processes ended over it',
  ],
  ['hands over HTML as a photo', String.raw`printf '\000\000\000\000\010<script>' >&3; exec sleep 9`, 'no photo came out'],
  ['hands over an answer nobody knows', String.raw`printf '\011\000\000\000\001a' >&3; exec sleep 9`, 'no photo came out'],
  ['ends', 'exit 1', 'two processes ended over it'],
  ['says nothing', 'exec sleep 9', 'it took more than 2 s'],
])('a process that %s fails its photo alone', async (_what, script, message) => {
  const worker = await workerOf(script);
  await expect(worker.read(Buffer.from('a photo'))).rejects.toThrow(message);
  await worker.stop();
});

test('what it says is shown without what cannot be seen, and short', async () => {
  const worker = await workerOf(String.raw`printf '\001\000\000\000\010no\033\342\200\256!\n' >&3; exec sleep 9`);
  await expect(worker.read(Buffer.from('a photo'))).rejects.toThrow(/^no!$/);
  await worker.stop();
});
