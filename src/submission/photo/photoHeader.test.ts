import * as fc from 'fast-check';
import sharp, { type Exif } from 'sharp';
import { HEIC, hugePng, phonePhoto } from '#desk/testing/photos.ts';
import { fitSize } from './fitSize.ts';
import { photoHeader } from './photoHeader.ts';

test('a photo of a phone says its size and that it knows the place', async () => {
  expect(photoHeader(await phonePhoto(120, 80))).toEqual({ kind: 'jpeg', width: 120, height: 80, hasLocation: true });
});

test.each(['jpeg', 'png', 'webp'] as const)('a %s without metadata knows no place', async (kind) => {
  const bytes = await sharp({ create: { width: 33, height: 21, channels: 3, background: '#123456' } })
    .toFormat(kind)
    .toBuffer();
  expect(photoHeader(bytes)).toEqual({ kind, width: 33, height: 21, hasLocation: false });
});

test.each(['png', 'webp'] as const)('a %s knows the place if its metadata say it', async (kind) => {
  const photo = sharp({ create: { width: 33, height: 21, channels: 3, background: '#123456' } });
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 0/1 0/1' } };
  const has = async (exif: Exif): Promise<boolean> => photoHeader(await photo.clone().withExif(exif).toFormat(kind).toBuffer()).hasLocation;
  expect({ place: await has(place), other: await has({ IFD0: { Make: 'Example' } }) }).toEqual({ place: true, other: false });
});

test.each([
  ['lossless', { lossless: true }],
  ['with alpha', { alphaQuality: 90 }],
])('a WebP %s says its size', async (_what, options) => {
  const bytes = await sharp({ create: { width: 33, height: 21, channels: 4, background: '#12345680' } })
    .webp(options)
    .toBuffer();
  expect(photoHeader(bytes)).toMatchObject({ kind: 'webp', width: 33, height: 21 });
});

test('an iPhone photo is told apart, and a large one by its header alone', () => {
  expect(photoHeader(HEIC).kind).toBe('heic');
  expect(photoHeader(hugePng(30_000, 30_000))).toMatchObject({ kind: 'png', width: 30_000, height: 30_000 });
});

test('any bytes are something', async () => {
  const photo = await phonePhoto(40, 30);
  const any = fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(photo.length), (bytes, at) => {
    photoHeader(bytes);
    photoHeader(Buffer.concat([photo.subarray(0, at), bytes]));
  });
  expect(() => fc.assert(any, { numRuns: 2_000 })).not.toThrow();
});

test.each([
  [
    { width: 4000, height: 3000 },
    { width: 1600, height: 1200 },
  ],
  [
    { width: 300, height: 200 },
    { width: 300, height: 200 },
  ],
  [
    { width: 10_000, height: 1 },
    { width: 1600, height: 1 },
  ],
])('%j fits as %j', (size, fitted) => {
  expect(fitSize(size, 1600)).toEqual(fitted);
});
