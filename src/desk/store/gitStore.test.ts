import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { repositoryDir, submissionRef } from './git/repository.ts';
import { openGitStore, type GitStore } from './gitStore.ts';
import { DiskFull } from './storeErrors.ts';
import { submissionStoreContract } from './testing/submissionStoreContract.ts';

const RECORD = exampleRecord({ draft: FULL_DRAFT });
const PHOTO = { key: 'abcdefgh01234567', bytes: Buffer.from('the bytes of a photo') };
const AT = '2026-11-26T10:00:00.000Z';

const folders: string[] = [];
const stores: GitStore[] = [];

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'hub-store-'));
  folders.push(made);
  return made;
}
async function open(dir: string, options = {}): Promise<GitStore> {
  const store = await openGitStore(dir, { reserve: 0, ...options });
  stores.push(store);
  return store;
}
async function reopen(store: GitStore, dir: string): Promise<GitStore> {
  await store.close();
  return open(dir);
}
function git(dir: string, ...args: readonly string[]): string {
  return execFileSync('git', ['--git-dir', repositoryDir(dir), ...args], { encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trimEnd();
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

submissionStoreContract(() => open(folder()));

test('what was kept is there after a start', async () => {
  const dir = folder();
  const store = await open(dir);
  const first = await store.create(RECORD, [PHOTO]);
  const version = await store.update(first, { ...RECORD, assignee: 'ana' });
  await store.erase('0000000000000000', AT);
  const again = await reopen(store, dir);
  expect(await again.list()).toEqual([{ version, record: { ...RECORD, assignee: 'ana' } }]);
  expect(Buffer.from((await again.photo(RECORD.id, PHOTO.key)) ?? [])).toEqual(PHOTO.bytes);
  expect(await again.history(RECORD.id)).toHaveLength(2);
  expect(await again.erased()).toEqual([{ id: '0000000000000000', at: AT }]);
});

test('it is a repository Git finds nothing wrong with, which nobody else may read', async () => {
  const dir = folder();
  const store = await open(dir);
  await store.create(RECORD, [PHOTO]);
  expect(git(dir, 'fsck', '--strict')).toBe('');
  expect(git(dir, 'ls-tree', '-r', '--name-only', submissionRef(RECORD.id))).toBe('photos/abcdefgh01234567.webp\nsubmission.json');
  expect(git(dir, 'log', '--format=%an %ae %s', submissionRef(RECORD.id))).toBe('desk desk@hub.invalid submit by contributor');
  expect(statSync(repositoryDir(dir)).mode & 0o777).toBe(0o700);
});

test.each([false, true])('erased data is on the disk no more (packed: %s)', async (packed) => {
  const dir = folder();
  const store = await open(dir);
  const version = await store.create(RECORD, [PHOTO]);
  const other = { ...RECORD, id: '0000000000000000' };
  await store.create(other, [PHOTO]);
  const blob = git(dir, 'rev-parse', `${version}:submission.json`);
  if (packed) git(dir, 'gc', '--quiet');
  await store.erase(RECORD.id, AT);
  for (const object of [version, blob]) expect(() => git(dir, 'cat-file', '-e', object)).toThrow('Command failed');
  expect(git(dir, 'fsck', '--strict', '--unreachable')).toBe('');
  // The same photo belongs to somebody else, too.
  const again = await reopen(store, dir);
  expect(Buffer.from((await again.photo(other.id, PHOTO.key)) ?? [])).toEqual(PHOTO.bytes);
});

test('an erasure that was cut off is finished at the next start', async () => {
  const dir = folder();
  const store = await open(dir);
  const version = await store.create(RECORD, [PHOTO]);
  writeFileSync(path.join(dir, 'erased', `${RECORD.id}.json`), JSON.stringify({ id: RECORD.id, at: AT, gone: false }));
  const again = await reopen(store, dir);
  expect(await again.list()).toEqual([]);
  expect(() => git(dir, 'cat-file', '-e', version)).toThrow('Command failed');
  expect(readFileSync(path.join(dir, 'erased', `${RECORD.id}.json`), 'utf8')).toContain('"gone":true');
});

test('what a killed process left does not stand in the way', async () => {
  const dir = folder();
  const store = await open(dir);
  const version = await store.create(RECORD, []);
  writeFileSync(path.join(repositoryDir(dir), `${submissionRef(RECORD.id)}.lock`), '');
  const again = await reopen(store, dir);
  await again.update(version, { ...RECORD, assignee: 'ana' });
  expect((await again.read(RECORD.id))?.record.assignee).toBe('ana');
});

test('a record that cannot be read is named, and the others are read', async () => {
  const dir = folder();
  const store = await open(dir);
  const other = { ...RECORD, id: '0000000000000000' };
  const damaged = { ...RECORD, id: '1111111111111111' };
  await store.create(other, []);
  for (const record of [RECORD, damaged]) await store.create(record, []);
  git(dir, 'update-ref', submissionRef(RECORD.id), submissionRef(other.id));
  const blob = git(dir, 'rev-parse', `${submissionRef(damaged.id)}:submission.json`);
  const object = path.join(repositoryDir(dir), 'objects', blob.slice(0, 2), blob.slice(2));
  rmSync(object);
  writeFileSync(object, 'not an object');
  const again = await reopen(store, dir);
  expect([...again.damaged].toSorted()).toEqual([damaged.id, RECORD.id]);
  expect((await again.list()).map(({ record }) => record.id)).toEqual([other.id]);
  await expect(again.create(RECORD, [])).rejects.toThrow('already there');
});

test('below the reserve nothing more is taken, and what is there can be read and erased', async () => {
  const dir = folder();
  const store = await open(dir);
  const version = await store.create(RECORD, []);
  await store.close();
  const full = await open(dir, { reserve: Number.MAX_SAFE_INTEGER });
  await expect(full.create({ ...RECORD, id: '0000000000000000' }, [])).rejects.toBeInstanceOf(DiskFull);
  await expect(full.update(version, RECORD)).rejects.toBeInstanceOf(DiskFull);
  expect(await full.read(RECORD.id)).toEqual({ version, record: RECORD });
  await full.erase(RECORD.id, AT);
  expect(await full.list()).toEqual([]);
});

test('one process writes; the lock of one that is gone is taken over', async () => {
  const dir = folder();
  const script = path.join(dir, 'hold.cjs');
  writeFileSync(script, 'process.send("here"); setInterval(() => {}, 1000);');
  const child = fork(script);
  await new Promise((resolve) => {
    child.once('message', resolve);
  });
  const started = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  writeFileSync(path.join(dir, 'lock'), `${child.pid} ${started}`);
  await expect(openGitStore(dir)).rejects.toThrow(`in use by process ${child.pid}`);
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGKILL');
  await gone;
  const store = await open(dir);
  await expect(openGitStore(dir)).rejects.toThrow(`in use by process ${process.pid}`);
  await store.close();
  expect(readdirSync(dir).toSorted()).toEqual(['ballast', 'erased', 'hold.cjs', 'repository.git']);
  expect(existsSync(path.join(dir, 'lock'))).toBe(false);
});

test('the same number given to another process is not the process that had the lock', async () => {
  const dir = folder();
  writeFileSync(path.join(dir, 'lock'), `${process.ppid} 1`);
  await expect(open(dir)).resolves.toBeDefined();
});
