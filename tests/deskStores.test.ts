/** Nothing acknowledged is lost: the short form of what `npm run bench -- desk` measures in full. Needs no built site. */
/* oxlint-disable jest/no-standalone-expect, jest/valid-title, jest/expect-expect, jest/no-disabled-tests -- `unless` is a test, too */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSyncs } from '#desk/testing/checkSyncs.ts';
import { fillDisk } from '#desk/testing/fillDisk.ts';
import { mountingRefused } from '#desk/testing/mountingRefused.ts';
import { killWriters } from '#desk/testing/killWriters.ts';
import { raceWriters } from '#desk/testing/raceWriters.ts';
import { traceWriter, tracingRefused } from '#desk/testing/traceWriter.ts';
import { openGitStore } from '#desk/store/gitStore.ts';

const WRITER = { script: path.join(__dirname, '../src/desk/testing/deskWriter.ts'), execArgv: ['--import', 'tsx'] };
let folder: string;

/** A test this machine does not allow is counted as skipped, and its name says why. */
function unless(refused: string, name: string, check: () => Promise<void>): void {
  if (refused === '') test(name, check);
  else test.skip(`${name} (not checked, this machine refuses it: ${refused})`, check);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('killed again and again, the desk has what it acknowledged, and starts', async () => {
  const result = await killWriters({ folder, kills: 12, ...WRITER });
  expect(result).toMatchObject({ kills: 12, lost: [], problems: [] });
  expect(result.acknowledged.photos).toBeGreaterThan(10);
  expect(result.acknowledged.versions).toBeGreaterThan(20);
});

unless(tracingRefused(), 'whatever is acknowledged was put on disk before, with the folders that name it', async () => {
  const trace = await traceWriter({ folder, submissions: 3, ...WRITER });
  const syncs = checkSyncs(trace, folder);
  expect(syncs.missing).toEqual([]);
  expect(syncs.acknowledged).toBeGreaterThanOrEqual(3 * 6 + 1);
  expect(syncs.named).toBeGreaterThan(3 * 20);
  // Photos that waited, and the one that was erased with all its objects.
  expect(syncs.removed).toBeGreaterThan(3 + 10);
  // The check finds each kind of sync that is left out.
  for (const left of ['/refs/desk/s>', '/private/submissions>', '/objects>', '/tmp_obj_', '/refs/desk/s/[0-9a-z]+[.]lock>']) {
    const without = trace.split('\n').filter((line) => !(line.includes('fsync') && new RegExp(left).test(line)));
    expect([left, checkSyncs(without.join('\n'), folder).missing.length > 0]).toEqual([left, true]);
  }
});

const noMount = mountingRefused();
for (const megabytes of [3, 8]) {
  unless(noMount, `on a full disk of ${megabytes} MB nothing more is taken, nothing is lost, and erasing makes room`, async () => {
    const disk = path.join(folder, 'disk');
    mkdirSync(disk);
    const filled = await fillDisk(disk, megabytes);
    expect(filled).toMatchObject({ lost: [], refusedAs: 'DiskFull', erased: true, takenThen: true, problems: [] });
  });
}

test('of eight who change one submission at once, one wins each time', async () => {
  const store = await openGitStore(folder, { reserve: 0 });
  expect(await raceWriters(store, 8, 20)).toEqual({ rounds: 20, wrong: [] });
  await store.close();
});
