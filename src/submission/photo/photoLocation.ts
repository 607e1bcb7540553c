/** Whether the metadata of a photo say where it was taken: https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf */

/** In the first directory: where the one about the place begins. */
const GPS = 0x8825;
/** In that one. Phones that may not know the place write the directory without it. */
const LATITUDE = 2;

/** `tiff`: where the header of EXIF begins. What is damaged says nothing. */
export function exifHasLocation(view: DataView, tiff: number): boolean {
  try {
    const little = view.getUint16(tiff) === 0x4949;
    const gps = entryAt(view, tiff + view.getUint32(tiff + 4, little), GPS, little);
    return gps !== undefined && entryAt(view, tiff + view.getUint32(gps + 8, little), LATITUDE, little) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function entryAt(view: DataView, directory: number, tag: number, little: boolean): number | undefined {
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, little) === tag) return at;
  }
  return undefined;
}

const XMP_LATITUDE = [...'GPSLatitude'].map((letter) => letter.charCodeAt(0));

export function xmpHasLocation(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte === XMP_LATITUDE[0] && XMP_LATITUDE.every((code, offset) => bytes[at + offset] === code));
}
