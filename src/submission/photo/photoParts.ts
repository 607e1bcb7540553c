/** A photo's file as the parts it is made of: segments of a JPEG, chunks of a PNG or WebP. Ends where the bytes do. */
import type { PhotoKind } from './photoHeader.ts';

export interface PhotoPart {
  /** Of a segment: its marker, `ffe1`; of a chunk: its type. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function* photoParts(kind: PhotoKind, bytes: Uint8Array): Generator<PhotoPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind === 'jpeg' ? 4 : 8;
  const first = { jpeg: 2, png: 8, webp: 12, heic: bytes.length, other: bytes.length }[kind];
  for (let at = first; at + size <= bytes.length;) {
    if (kind === 'jpeg') {
      const marker = view.getUint16(at);
      // Pixels follow, or nothing that is a JPEG.
      if (marker === 0xffda || marker < 0xff00) return;
      // Any number of these may stand before a marker.
      if (marker === 0xffff) {
        at += 1;
        continue;
      }
      const length = view.getUint16(at + 2);
      yield { name: marker.toString(16), bytes: bytes.subarray(at + 4, at + 2 + length) };
      at += 2 + length;
    } else if (kind === 'png') {
      const length = view.getUint32(at);
      yield { name: latin(bytes, at + 4, at + 8), bytes: bytes.subarray(at + 8, at + 8 + length) };
      at += 12 + length;
    } else {
      const length = view.getUint32(at + 4, true);
      yield { name: latin(bytes, at, at + 4), bytes: bytes.subarray(at + 8, at + 8 + length) };
      at += 8 + length + (length % 2);
    }
  }
}

export function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
