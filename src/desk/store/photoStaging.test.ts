import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LIMITS } from '#submission/limits.ts';
import { openPhotoStaging, type StagedPhoto } from './photoStaging.ts';
import { DiskFull } from './storeErrors.ts';

const DRAFT = '3f0c1c0e-8f0e-4a55-9f3b-0d9f0a1b2c3d';
const KEY = 'abcdefgh01234567';
const PHOTO: StagedPhoto = { bytes: Buffer.from('a photo'), width: 1600, height: 900 };

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'hub-photos-'));
  folders.push(made);
  return made;
}
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

function key(number: number): string {
  return String(number).padStart(16, '0');
}

test('a photo waits, also over a start, until its draft is done', async () => {
  const dir = folder();
  const staging = await openPhotoStaging(dir, { reserve: 0 });
  await staging.put(DRAFT, KEY, PHOTO);
  const again = await openPhotoStaging(dir, { reserve: 0 });
  expect(await again.get(DRAFT, KEY)).toEqual(PHOTO);
  expect(await again.get('another draft', KEY)).toBeUndefined();
  expect(await again.get(DRAFT, key(0))).toBeUndefined();
  await again.remove(DRAFT);
  await again.remove('another draft');
  expect(await again.get(DRAFT, KEY)).toBeUndefined();
  expect(readdirSync(dir)).toEqual([]);
});

test('sent again, it replaces', async () => {
  const staging = await openPhotoStaging(folder(), { reserve: 0 });
  await staging.put(DRAFT, KEY, PHOTO);
  await staging.put(DRAFT, KEY, { ...PHOTO, width: 800 });
  expect((await staging.get(DRAFT, KEY))?.width).toBe(800);
});

test('nobody reads the key of a draft, or a photo, from the disk', async () => {
  const dir = folder();
  const staging = await openPhotoStaging(dir, { reserve: 0 });
  await staging.put('../../../draft', KEY, PHOTO);
  const [name = ''] = readdirSync(dir);
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(path.join(dir, name)).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dir, name, `${KEY}.photo`)).mode & 0o777).toBe(0o600);
  await expect(staging.put(DRAFT, '../../x.png', PHOTO)).rejects.toThrow('not the key of a photo');
});

test('a draft keeps its newest photos, twice as many as a submission may have', async () => {
  const dir = folder();
  const staging = await openPhotoStaging(dir, { reserve: 0 });
  const keys = Array.from({ length: LIMITS.photos * 2 }, (_, index) => key(index));
  for (const each of keys) await staging.put(DRAFT, each, PHOTO);
  const [draft = ''] = readdirSync(dir);
  utimesSync(path.join(dir, draft, `${key(3)}.photo`), new Date(0), new Date(0));
  await staging.put(DRAFT, key(0), PHOTO);
  expect(await staging.get(DRAFT, key(3))).toEqual(PHOTO);
  await staging.put(DRAFT, key(99), PHOTO);
  expect(await staging.get(DRAFT, key(3))).toBeUndefined();
  expect(readdirSync(path.join(dir, draft))).toHaveLength(LIMITS.photos * 2);
});

test('what waits has a limit, and room again when it goes', async () => {
  const dir = folder();
  const options = { reserve: 0, maxBytes: 40 };
  const staging = await openPhotoStaging(dir, options);
  for (const draft of ['a', 'b']) await staging.put(draft, KEY, PHOTO);
  await expect(staging.put('c', KEY, PHOTO)).rejects.toBeInstanceOf(DiskFull);
  const again = await openPhotoStaging(dir, options);
  await expect(again.put('c', KEY, PHOTO)).rejects.toBeInstanceOf(DiskFull);
  await again.put('a', KEY, PHOTO);
  await again.remove('a');
  await again.put('c', KEY, PHOTO);
  await again.sweep(new Date(Date.now() + 60_000));
  expect(readdirSync(dir)).toEqual([]);
  for (const draft of ['d', 'e']) await again.put(draft, KEY, PHOTO);
});

test('below the reserve of the disk nothing is taken', async () => {
  const staging = await openPhotoStaging(folder(), { reserve: Number.MAX_SAFE_INTEGER });
  await expect(staging.put(DRAFT, KEY, PHOTO)).rejects.toBeInstanceOf(DiskFull);
});

test('a sweep leaves what came later', async () => {
  const staging = await openPhotoStaging(folder(), { reserve: 0 });
  await staging.put(DRAFT, KEY, PHOTO);
  await staging.sweep(new Date(Date.now() - 60_000));
  expect(await staging.get(DRAFT, KEY)).toEqual(PHOTO);
});

test('what a killed process left half-written goes at the start', async () => {
  const dir = folder();
  const draft = path.join(dir, 'a'.repeat(64));
  mkdirSync(draft);
  writeFileSync(path.join(draft, '.new-x'), 'half');
  await openPhotoStaging(dir, { reserve: 0 });
  expect(readdirSync(draft)).toEqual([]);
});
