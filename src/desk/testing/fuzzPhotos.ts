/** Photos as nobody should send them, for the test of the reader and for the bench. */
import * as fc from 'fast-check';
import sharp from 'sharp';
import { bareWebp } from '#desk/photos/bareWebp.ts';
import type { PhotoReader } from '#desk/photos/photoReader.ts';
import { PhotoRefused } from '#desk/photos/photoRefused.ts';
import { HEIC, phonePhoto } from './photos.ts';

export interface PhotoFigures {
  readonly taken: number;
  readonly refused: number;
  /** Milliseconds the slowest took. */
  readonly slowest: number;
}

const MARK = '<script>alert("mark")</script>';

/** Throws with the smallest photo found over which a process ended, or that let through what was not drawn. */
export async function fuzzPhotos(reader: PhotoReader, count: number): Promise<PhotoFigures> {
  let taken = 0;
  let refused = 0;
  let slowest = 0;
  const read = async (bytes: Uint8Array): Promise<void> => {
    const began = performance.now();
    try {
      const photo = Buffer.from((await reader.read(bytes)).bytes);
      if (bareWebp(photo) === undefined || photo.includes('alert(')) throw new Error('something came out that was not drawn');
      taken += 1;
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      if (/processes ended|took more|no photo came/.test(error.message)) throw new Error(error.message, { cause: error });
      refused += 1;
    }
    slowest = Math.max(slowest, performance.now() - began);
  };
  await fc.assert(fc.asyncProperty(strange(await seeds()), read), { numRuns: count });
  return { taken, refused, slowest };
}

/** Of every kind that is taken, and one that is not. */
async function seeds(): Promise<readonly Buffer[]> {
  const photo = await phonePhoto(60, 40, 6);
  const alpha = sharp({ create: { width: 50, height: 30, channels: 4, background: '#ff000080' } });
  return [
    photo,
    await sharp(photo).jpeg({ progressive: true }).keepMetadata().toBuffer(),
    await sharp(photo).toColourspace('cmyk').jpeg().toBuffer(),
    await alpha.clone().png({ progressive: true }).toBuffer(),
    await alpha.clone().png({ palette: true }).toBuffer(),
    await alpha.clone().webp().toBuffer(),
    await alpha.clone().webp({ lossless: true }).toBuffer(),
    HEIC,
  ];
}

function strange(photos: readonly Buffer[]): fc.Arbitrary<Uint8Array> {
  const photo = fc.constantFrom(...photos);
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
  const damaged = fc.tuple(photo, places).map(([whole, changes]) => {
    const bytes = Buffer.from(whole);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });
  const cut = fc.tuple(photo, fc.nat()).map(([whole, at]) => whole.subarray(0, at % whole.length));
  const glued = fc.tuple(photo, fc.constantFrom(Buffer.from(MARK), ...photos)).map((both) => Buffer.concat(both));
  const grafted = fc.tuple(photo, fc.nat(), fc.uint8Array({ maxLength: 300 })).map(([whole, at, bytes]) => {
    const from = at % whole.length;
    return Buffer.concat([whole.subarray(0, from), bytes, whole.subarray(from)]);
  });
  return fc.oneof(damaged, cut, glued, grafted, photo, fc.uint8Array({ maxLength: 2_000 }));
}
