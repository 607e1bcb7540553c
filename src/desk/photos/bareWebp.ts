import { LIMITS } from '#submission/limits.ts';
import { photoHeader } from '#submission/photo/photoHeader.ts';
import { LARGEST_PHOTO, type Photo } from './photo.ts';

/** Chunks that are pixels (https://www.rfc-editor.org/rfc/rfc9649); ICCP, EXIF and XMP are not, nor is what follows the last. */
const PIXELS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

/** A photo as the desk keeps it: WebP of pixels alone, no larger than it may be. Undefined for anything else a child may answer. */
export function bareWebp(bytes: Buffer): Photo | undefined {
  const { kind, width, height } = photoHeader(bytes);
  const longer = Math.max(width, height);
  if (kind !== 'webp' || bytes.length > LARGEST_PHOTO || Math.min(width, height) < 1 || longer > LIMITS.photoSide) return undefined;
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return undefined;
  let at = 12;
  while (at + 8 <= bytes.length) {
    if (!PIXELS.has(bytes.toString('latin1', at, at + 4))) return undefined;
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return at === bytes.length ? { bytes, width, height } : undefined;
}
