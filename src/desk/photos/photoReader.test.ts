import * as fc from 'fast-check';
import sharp from 'sharp';
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

test('half a photo is none', async () => {
  const whole = await phonePhoto(400, 300);
  expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('not-a-photo');
});

test('whatever is done to a photo, it is read or refused', async () => {
  const whole = await phonePhoto(60, 40);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(damage, async (places) => {
      const damaged = Buffer.from(whole);
      for (const [at, byte] of places) damaged[at] = byte;
      expect(['taken', 'not-a-photo', 'too-large', 'heic']).toContain(await refusal(damaged));
    }),
    { numRuns: 150 },
  );
});

test('a photo that takes too long fails, and the next one is read', async () => {
  const hasty = createPhotoReader({ processes: 1, timeout: 1 });
  const photo = await phonePhoto(2000, 2000);
  await expect(hasty.read(photo)).rejects.toThrow('it took more than 0.001 s');
  await hasty.close();
  expect(await refusal(photo)).toBe('taken');
});

test('more than can wait are told so, and nothing happens to the others', async () => {
  const small = createPhotoReader({ processes: 1, queue: 2 });
  const photo = await phonePhoto(100, 100);
  const all = await Promise.allSettled(Array.from({ length: 6 }, () => small.read(photo)));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected']);
  expect(all.at(-1)).toMatchObject({ reason: expect.any(PhotosBusy) as unknown });
  await small.close();
});
