/** Decodes a photo and encodes it anew: what comes out was drawn from pixels, whatever else came in. Runs in the child process. */
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Metadata } from 'sharp';
import { LIMITS, PHOTO_TYPES } from '#submission/limits.ts';
import { LARGEST_PHOTO } from './photo.ts';
import { PhotoRefused } from './photoRefused.ts';

// Of all the decoders libvips brings only these are ever reached (https://sharp.pixelplumbing.com/api-utility/#block).
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

interface Try {
  readonly quality: number;
  readonly effort: number;
  /** Bytes. */
  readonly goal: number;
}

/**
 * Tried in this order until the photo is no larger than its goal: a phone's photo does at the first. Effort 2 takes a quarter to a half less
 * time than 3 for files that differ by a few hundredths; where all is detail they are half as large again, and there size is what counts.
 */
const TRIES: readonly Try[] = [
  { quality: 78, effort: 2, goal: 500_000 },
  { quality: 65, effort: 3, goal: 700_000 },
  { quality: 45, effort: 3, goal: LARGEST_PHOTO },
  { quality: 25, effort: 3, goal: LARGEST_PHOTO },
];

const TYPES: ReadonlySet<string> = new Set(PHOTO_TYPES);
const APPLE: ReadonlySet<string> = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif']);

/** A WebP. Throws `PhotoRefused`. */
export async function encodePhoto(bytes: Uint8Array): Promise<Buffer> {
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? 'nothing known';
  if (APPLE.has(type)) throw new PhotoRefused('heic', `a photo in ${type}; expected JPEG, PNG or WebP`);
  if (!TYPES.has(type)) throw new PhotoRefused('not-a-photo', `a file of the type ${type}; expected JPEG, PNG or WebP`);
  const { width, height } = await sizeOf(bytes);
  if (width * height > LIMITS.photoPixels) {
    throw new PhotoRefused('too-large', `a photo of ${width} × ${height} pixels; at most ${LIMITS.photoPixels} in all`);
  }
  for (const attempt of TRIES) {
    const photo = await draw(bytes, attempt);
    if (photo.length <= attempt.goal) return photo;
  }
  throw new PhotoRefused('too-large', 'a photo that stays too large at any quality');
}

async function sizeOf(bytes: Uint8Array): Promise<Pick<Metadata, 'width' | 'height'>> {
  return sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata().catch(unreadable);
}

/**
 * Without `keepMetadata` sharp leaves out EXIF, GPS, XMP and profiles, and converts to sRGB. A photo that ends too early is refused:
 * its lower part would be grey, and the original, which is not kept, is still with whoever sent it.
 */
async function draw(bytes: Uint8Array, { quality, effort }: Try): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: LIMITS.photoPixels, pages: 1, failOn: 'error' })
    .autoOrient()
    .resize({ width: LIMITS.photoSide, height: LIMITS.photoSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort })
    .toBuffer()
    .catch(unreadable);
}

function unreadable(error: unknown): never {
  throw new PhotoRefused(
    'not-a-photo',
    `a photo that cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : 'damaged'}`,
  );
}
