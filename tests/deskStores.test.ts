/** Nothing acknowledged is lost: the short form of what `npm run bench -- desk` measures in full. Needs no built site. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSyncs } from '#desk/testing/checkSyncs.ts';
import { fillDisk } from '#desk/testing/fillDisk.ts';
import { killWriters } from '#desk/testing/killWriters.ts';
import { raceWriters } from '#desk/testing/raceWriters.ts';
import { traceWriter } from '#desk/testing/traceWriter.ts';
import { openGitStore } from '#desk/store/gitStore.ts';

const WRITER = { script: path.join(__dirname, '../src/desk/testing/deskWriter.ts'), execArgv: ['--import', 'tsx'] };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('killed again and again, the desk has what it acknowledged, and starts', async () => {
  const result = await killWriters({ folder, kills: 10, ...WRITER });
  expect(result).toMatchObject({ kills: 10, lost: [], problems: [] });
  expect(result.acknowledged).toBeGreaterThan(50);
});

test('whatever is acknowledged was put on disk before, with the folders that name it', async () => {
  const traced = await traceWriter({ folder, submissions: 3, ...WRITER });
  if ('refused' in traced) {
    console.warn(`Not checked: this machine lets no process be traced (${traced.refused})`);
    return;
  }
  const syncs = checkSyncs(traced.trace, folder);
  expect(syncs.missing).toEqual([]);
  expect(syncs.acknowledged).toBeGreaterThanOrEqual(3 * 6);
  expect(syncs.named).toBeGreaterThan(3 * 20);
  // The check finds each kind of sync that is left out.
  for (const left of ['/refs/desk/s>', '/private/submissions>', '/objects>', '/tmp_obj_', '/refs/desk/s/[0-9a-z]+[.]lock>']) {
    const without = traced.trace.split('\n').filter((line) => !(line.includes('fsync') && new RegExp(left).test(line)));
    expect([left, checkSyncs(without.join('\n'), folder).missing.length > 0]).toEqual([left, true]);
  }
});

test.each([3, 8])('on a full disk of %d MB nothing more is taken, nothing is lost, and erasing makes room', async (megabytes) => {
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const filled = await fillDisk(disk, megabytes);
  if ('notMounted' in filled) {
    console.warn(`Not checked: this machine lets nobody mount a disk (${filled.notMounted})`);
    return;
  }
  expect(filled).toMatchObject({ lost: [], refusedAs: 'DiskFull', erased: true, takenThen: true, problems: [] });
  expect(filled.acknowledged).toBeGreaterThan(megabytes * 4);
});

test('of eight who change one submission at once, one wins each time', async () => {
  const store = await openGitStore(folder, { reserve: 0 });
  expect(await raceWriters(store, 8, 20)).toEqual({ rounds: 20, wrong: [] });
  await store.close();
});
