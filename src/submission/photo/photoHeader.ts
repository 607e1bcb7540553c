/** What a photo's file says, read without decoding it. */
import { exifHasLocation, xmpHasLocation } from './photoLocation.ts';
import { latin, photoParts, type PhotoPart } from './photoParts.ts';

export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'other';

export interface PhotoHeader {
  readonly kind: PhotoKind;
  /** As stored, before any turning; 0 where it is not said. */
  readonly width: number;
  readonly height: number;
  /** Whether it says where it was taken. */
  readonly hasLocation: boolean;
}

/** Of a JPEG the first 256 kB are mostly enough; PNG and WebP may say the place at their end. */
export function photoHeader(bytes: Uint8Array): PhotoHeader {
  const kind = kindOf(bytes);
  let size = { width: 0, height: 0 };
  let hasLocation = false;
  for (const part of photoParts(kind, bytes)) {
    try {
      if (size.width === 0) size = sizeIn(kind, part) ?? size;
      hasLocation ||= locationIn(part);
    } catch (error) {
      // Shorter than it says.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return { kind, ...size, hasLocation };
}

const APPLE = /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])$/;

function kindOf(bytes: Uint8Array): PhotoKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (latin(bytes, 0, 8) === '\u0089PNG\r\n\u001A\n') return 'png';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  if (latin(bytes, 4, 8) === 'ftyp' && APPLE.test(latin(bytes, 8, 12))) return 'heic';
  return 'other';
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
const FRAME = /^ffc[0-35-79abd-f]$/;

function sizeIn(kind: PhotoKind, { name, bytes }: PhotoPart): { width: number; height: number } | undefined {
  const view = viewOf(bytes);
  if (kind === 'jpeg') return FRAME.test(name) ? { width: view.getUint16(3), height: view.getUint16(1) } : undefined;
  if (name === 'IHDR') return { width: view.getUint32(0), height: view.getUint32(4) };
  if (name === 'VP8X') return { width: 1 + uint24(view, 4), height: 1 + uint24(view, 7) };
  if (name === 'VP8L') {
    const bits = view.getUint32(1, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  if (name === 'VP8 ') return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  return undefined;
}

/** EXIF in a JPEG, and that of some WebP, begins with its name. */
const EXIF = 'Exif\0\0';

function locationIn({ name, bytes }: PhotoPart): boolean {
  if (name === 'ffe1' || name === 'eXIf' || name === 'EXIF') {
    if (exifHasLocation(viewOf(bytes), latin(bytes, 0, EXIF.length) === EXIF ? EXIF.length : 0)) return true;
  }
  return (name === 'ffe1' || name === 'iTXt' || name === 'XMP ') && xmpHasLocation(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
