import sharp, { type Sharp } from 'sharp';
import { LIMITS } from '#submission/limits.ts';
import { bareWebp } from './bareWebp.ts';

const drawn = (): Sharp => sharp({ create: { width: 33, height: 21, channels: 4, background: '#12345680' } });

test.each([
  ['lossy with alpha', drawn().webp()],
  ['lossless', drawn().webp({ lossless: true })],
  ['opaque', drawn().removeAlpha().webp()],
])('%s is taken', async (_what, photo) => {
  expect(bareWebp(await photo.toBuffer())).toMatchObject({ width: 33, height: 21 });
});

test.each<[string, () => Promise<Buffer>]>([
  [
    'a place',
    () =>
      drawn()
        .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
        .webp()
        .toBuffer(),
  ],
  ['a profile', () => drawn().withIccProfile('p3').webp().toBuffer()],
  ['something after the photo', async () => Buffer.concat([await drawn().webp().toBuffer(), Buffer.from('<script>')])],
  ['half a photo', async () => (await drawn().webp().toBuffer()).subarray(0, 60)],
  [
    'a photo too wide',
    () =>
      drawn()
        .resize(LIMITS.photoSide + 1, 10)
        .webp()
        .toBuffer(),
  ],
  ['PNG', () => drawn().png().toBuffer()],
  ['HTML', () => Promise.resolve(Buffer.from('<!doctype html><script>alert(1)</script>'))],
  ['nothing', () => Promise.resolve(Buffer.alloc(0))],
])('%s is not', async (_what, answer) => {
  expect(bareWebp(await answer())).toBeUndefined();
});
