/** What the first bytes of a photo say, read without decoding it. */

export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'other';

export interface PhotoHeader {
  readonly kind: PhotoKind;
  /** As stored, before any turning; 0 where it is not said. */
  readonly width: number;
  readonly height: number;
  /** Whether it says where it was taken. */
  readonly hasLocation: boolean;
}

/** Reads the beginning of a file: 256 kB are enough. */
export function photoHeader(bytes: Uint8Array): PhotoHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kindOf(bytes);
  try {
    if (kind === 'jpeg') return { kind, ...jpegFacts(view) };
    if (kind === 'png')
      return { kind, width: view.getUint32(16), height: view.getUint32(20), hasLocation: chunkHasLocation(view, bytes, 'eXIf') };
    if (kind === 'webp') return { kind, ...webpSize(view, bytes), hasLocation: chunkHasLocation(view, bytes, 'EXIF') };
  } catch (error) {
    // Shorter than it says.
    if (!(error instanceof RangeError)) throw error;
  }
  return { kind, width: 0, height: 0, hasLocation: false };
}

const APPLE = /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])$/;

function kindOf(bytes: Uint8Array): PhotoKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (latin(bytes, 0, 8) === '\u0089PNG\r\n\u001A\n') return 'png';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  if (latin(bytes, 4, 8) === 'ftyp' && APPLE.test(latin(bytes, 8, 12))) return 'heic';
  return 'other';
}

/** Walks the segments of a JPEG up to the one that holds its size. */
function jpegFacts(view: DataView): Omit<PhotoHeader, 'kind'> {
  let hasLocation = false;
  for (let at = 2; at < view.byteLength - 9; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === 0xffe1) hasLocation ||= exifHasLocation(view, at + 4);
    // SOF0 to SOF15 without DHT, JPG and DAC.
    if (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), hasLocation };
    }
    if (marker < 0xff00) break;
  }
  return { width: 0, height: 0, hasLocation };
}

const GPS = 0x8825;
/** `Exif`, which stands before the directory in a JPEG, and in some WebP files. */
const EXIF = 0x45786966;

/** Whether the first directory of EXIF points to one with a place: https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf */
function exifHasLocation(view: DataView, at: number): boolean {
  return view.getUint32(at) === EXIF && tiffHasLocation(view, at + 6);
}

function tiffHasLocation(view: DataView, tiff: number): boolean {
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint16(directory + 2 + entry * 12, little) === GPS) return true;
  }
  return false;
}

function webpSize(view: DataView, bytes: Uint8Array): { width: number; height: number } {
  const chunk = latin(bytes, 12, 16);
  if (chunk === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** EXIF of a PNG (type behind the length) or a WebP (type before it). One that cannot be read counts: said too often, never too rarely. */
function chunkHasLocation(view: DataView, bytes: Uint8Array, type: string): boolean {
  const at = bytes.findIndex((byte, start) => byte === type.charCodeAt(0) && latin(bytes, start, start + 4) === type);
  if (at < 0) return false;
  const start = type === 'EXIF' ? at + 8 : at + 4;
  try {
    return view.getUint32(start) === EXIF ? tiffHasLocation(view, start + 6) : tiffHasLocation(view, start);
  } catch {
    return true;
  }
}
