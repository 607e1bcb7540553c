import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { fuzzPhotos } from '#desk/testing/fuzzPhotos.ts';
import { HEIC, hugePng, phonePhoto } from '#desk/testing/photos.ts';
import { LIMITS } from '#submission/limits.ts';
import { PhotoRefused, PhotosBusy } from './photoRefused.ts';
import { createPhotoReader, type PhotoReader } from './photoReader.ts';

let reader: PhotoReader;
beforeAll(() => {
  reader = createPhotoReader({ processes: 1 });
});
afterAll(() => reader.close());

async function refusal(bytes: Uint8Array): Promise<string> {
  return reader.read(bytes).then(
    () => 'taken',
    (error: unknown) => (error instanceof PhotoRefused ? error.code : String(error)),
  );
}

test('a photo of a phone comes out turned, smaller, and without a word about where it was taken', async () => {
  const original = await phonePhoto(2400, 1600, 6);
  expect((await sharp(original).metadata()).exif?.includes('Example')).toBe(true);
  const { bytes, width, height } = await reader.read(original);
  expect([width, height]).toEqual([1067, LIMITS.photoSide]);
  const { format, exif, xmp, icc, orientation } = await sharp(bytes).metadata();
  expect({ format, exif, xmp, icc, orientation }).toEqual({ format: 'webp' });
  expect(Buffer.from(bytes).includes('Example')).toBe(false);
});

test.each(['png', 'webp'] as const)('a small %s stays as large as it is', async (format) => {
  const original = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#ff000080' } })
    .toFormat(format)
    .toBuffer();
  const { bytes, ...size } = await reader.read(original);
  expect(size).toEqual({ width: 40, height: 30 });
  expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
});

test('what hides behind a photo is left behind', async () => {
  const polyglot = Buffer.concat([await phonePhoto(200, 100), Buffer.from('PK\u0003\u0004<script>alert(1)</script>')]);
  const { bytes } = await reader.read(polyglot);
  expect(Buffer.from(bytes).includes('script')).toBe(false);
});

test.each<[string, Buffer, string]>([
  ['a photo of an iPhone', HEIC, 'heic'],
  ['30,000 × 30,000 pixels', hugePng(30_000, 30_000), 'too-large'],
  ['13 MB', Buffer.alloc(LIMITS.photoBytes + 1), 'too-large'],
  ['a PDF called .jpg', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'not-a-photo'],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'not-a-photo'],
  ['GIF', Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1'), 'not-a-photo'],
  ['nothing', Buffer.alloc(0), 'not-a-photo'],
  ['a JPEG of three bytes', Buffer.from('ffd8ff', 'hex'), 'not-a-photo'],
])('%s is refused', async (_what, bytes, code) => {
  expect(await refusal(bytes)).toBe(code);
});

test('colours of a wide profile are those of sRGB when the profile is gone', async () => {
  const red = sharp({ create: { width: 20, height: 20, channels: 3, background: '#e01010' } });
  const original = await red.withIccProfile('p3').png().toBuffer();
  expect((await sharp(original).metadata()).icc).toBeDefined();
  const drawn = await sharp(Buffer.from((await reader.read(original)).bytes))
    .raw()
    .toBuffer();
  // P3 writes this red with a number smaller by 18.
  expect(Math.abs((drawn[0] ?? 0) - 0xe0)).toBeLessThan(6);
});

test('a photo that is all detail takes a lower quality to fit', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const original = await sharp({ create: { width: 1600, height: 1600, channels: 3, background: '#888888', noise } })
    .jpeg({ quality: 95 })
    .toBuffer();
  const usual = await sharp(original).webp({ quality: 78 }).toBuffer();
  expect(usual.length).toBeGreaterThan(1_000_000);
  expect((await reader.read(original)).bytes.length).toBeLessThan(usual.length * 0.8);
});

test('half a photo is none', async () => {
  const whole = await phonePhoto(400, 300);
  expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('not-a-photo');
});

test('whatever is done to a photo, it is read or refused', async () => {
  const { taken, refused } = await fuzzPhotos(reader, 200);
  expect(taken + refused).toBe(200);
  expect(Math.min(taken, refused)).toBeGreaterThan(10);
});

/** Ends the processes this one has started to read photos; how many there were. */
function killReaders(): number {
  let killed = 0;
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')) {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) !== process.pid || !command.includes('photoProcess.ts')) continue;
    process.kill(Number(pid), 'SIGKILL');
    killed += 1;
  }
  return killed;
}

test('a process that is killed costs nobody a photo, whether it waits or reads', async () => {
  const one = createPhotoReader({ processes: 1 });
  const [large, small] = await Promise.all([phonePhoto(4000, 3000), phonePhoto(60, 40)]);
  await one.read(small);
  expect(killReaders()).toBeGreaterThan(0);
  expect(await one.read(small)).toMatchObject({ width: 60 });
  const reading = one.read(large);
  const after = one.read(small);
  await pause(50);
  expect(killReaders()).toBeGreaterThan(0);
  expect(await reading).toMatchObject({ width: LIMITS.photoSide });
  expect(await after).toMatchObject({ width: 60 });
  await one.close();
});

test('a photo over which every process ends is refused, and the next one is read', async () => {
  const one = createPhotoReader({ processes: 1 });
  const killing = setInterval(killReaders, 20);
  await expect(one.read(await phonePhoto(60, 40))).rejects.toThrow('two processes ended over it');
  clearInterval(killing);
  expect(await one.read(await phonePhoto(60, 40))).toMatchObject({ width: 60 });
  await one.close();
});

test('a reader that is closed tells those who wait', async () => {
  const closed = createPhotoReader({ processes: 1 });
  const photo = await phonePhoto(3000, 2000);
  const all = await Promise.allSettled([closed.read(photo), closed.read(photo), closed.close()]);
  expect(all.map((of) => ('reason' in of ? of.reason instanceof PhotosBusy : of.value))).toEqual([true, true, undefined]);
  await expect(closed.read(photo)).rejects.toThrow(PhotosBusy);
});

test('a photo that takes too long fails, and the next one is read', async () => {
  const hasty = createPhotoReader({ processes: 1, timeout: 1 });
  const photo = await phonePhoto(2000, 2000);
  await expect(hasty.read(photo)).rejects.toThrow('it took more than 0.001 s');
  await hasty.close();
  expect(await refusal(photo)).toBe('taken');
});

test('those that wait hold no more memory than they may', async () => {
  const photo = await phonePhoto(400, 300);
  const small = createPhotoReader({ processes: 1, queueBytes: photo.length });
  const all = await Promise.allSettled(Array.from({ length: 3 }, () => small.read(photo)));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  await small.close();
});

test('more than can wait are told so, and nothing happens to the others', async () => {
  const small = createPhotoReader({ processes: 1, queue: 2 });
  const photo = await phonePhoto(100, 100);
  const all = await Promise.allSettled(Array.from({ length: 40 }, () => small.read(photo)));
  expect(all.map(({ status }) => status)).toEqual([...Array<string>(3).fill('fulfilled'), ...Array<string>(37).fill('rejected')]);
  expect(all.at(-1)).toMatchObject({ reason: expect.any(PhotosBusy) as unknown });
  await small.close();
});
