/** Decodes a photo and encodes it anew: what comes out was drawn from pixels, whatever else came in. Runs in the child process. */
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Metadata } from 'sharp';
import { LIMITS, PHOTO_TYPES } from '#submission/limits.ts';
import type { Photo } from './photoMessages.ts';
import { PhotoRefused } from './photoRefused.ts';

// Of all the decoders libvips brings only these are ever reached (https://sharp.pixelplumbing.com/api-utility/#block).
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

/** Ever smaller until it fits: a phone's photo does at the first. */
const QUALITIES = [78, 60, 40, 25] as const;
/** 3 is about a third faster than the usual 4, for files a few percent larger. */
const EFFORT = 3;
const LARGEST_RESULT = 2 * 1024 * 1024;

const TYPES: ReadonlySet<string> = new Set(PHOTO_TYPES);
const APPLE: ReadonlySet<string> = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif']);

/** Throws `PhotoRefused`. */
export async function encodePhoto(bytes: Uint8Array): Promise<Photo> {
  if (bytes.length > LIMITS.photoBytes)
    throw new PhotoRefused('too-large', `a photo of ${bytes.length} bytes; at most ${LIMITS.photoBytes}`);
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? 'nothing known';
  if (APPLE.has(type)) throw new PhotoRefused('heic', `a photo in ${type}; expected JPEG, PNG or WebP`);
  if (!TYPES.has(type)) throw new PhotoRefused('not-a-photo', `a file of the type ${type}; expected JPEG, PNG or WebP`);
  const { width, height } = await sizeOf(bytes);
  if (width * height > LIMITS.photoPixels) {
    throw new PhotoRefused('too-large', `a photo of ${width} × ${height} pixels; at most ${LIMITS.photoPixels} in all`);
  }
  for (const quality of QUALITIES) {
    const photo = await draw(bytes, quality);
    if (photo.bytes.length <= LARGEST_RESULT) return photo;
  }
  throw new PhotoRefused('too-large', 'a photo that stays too large at any quality');
}

async function sizeOf(bytes: Uint8Array): Promise<Pick<Metadata, 'width' | 'height'>> {
  return sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata().catch(unreadable);
}

/** Without `keepMetadata` sharp leaves out EXIF, GPS, XMP and profiles, and converts to sRGB. */
async function draw(bytes: Uint8Array, quality: number): Promise<Photo> {
  const { data, info } = await sharp(bytes, { limitInputPixels: LIMITS.photoPixels, pages: 1, failOn: 'error' })
    .autoOrient()
    .resize({ width: LIMITS.photoSide, height: LIMITS.photoSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: EFFORT })
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable);
  return { bytes: data, width: info.width, height: info.height };
}

function unreadable(error: unknown): never {
  throw new PhotoRefused(
    'not-a-photo',
    `a photo that cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : 'damaged'}`,
  );
}
