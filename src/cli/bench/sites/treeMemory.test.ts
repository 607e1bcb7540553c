import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeMemory } from './treeMemory.ts';

/** Only Linux tells. */
const TELLS = process.platform === 'linux';

test('holds what a process takes, and what its children take', async () => {
  const hold = `const held = Buffer.alloc(80e6, 1); console.log(held.length); setInterval(() => held, 1000);`;
  const child = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const [own, above] = [treeMemory(child.pid ?? 0), treeMemory(process.pid)];
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(own).toBeGreaterThanOrEqual(TELLS ? 80e6 : 0);
  expect(above - own).toBeGreaterThanOrEqual(TELLS ? 10e6 : 0);
});

test('of a process that is not there it is nothing', () => {
  expect(treeMemory(2 ** 30)).toBe(0);
});
