/** Makes a photo small enough for a poor line, and takes out where it was taken, before anything leaves the device. */
import { photoHeader, type PhotoHeader } from '#submission/photo/photoHeader.ts';
import { drawPhoto, type DrawnPhoto } from './drawPhoto.ts';

export interface PreparedPhoto extends DrawnPhoto {
  /** The file said where it was taken. */
  readonly hadLocation: boolean;
}

export interface PhotoTrouble {
  readonly trouble: 'heic' | 'not-a-photo' | 'too-large' | 'unreadable';
}

const FIRST_BYTES = 256 * 1024;
/** Larger files than the desk takes are welcome: they become small here. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A photo of 64 megapixels, as phones make them; drawn, it takes four bytes for each. */
const MOST_PIXELS = 80_000_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a JPEG, PNG or WebP; one at a time, for a phone has little memory. The file itself is never given back, not even where drawing
 * fails: it may say where it was taken.
 */
export function preparePhoto(file: Blob): Promise<PreparedPhoto | PhotoTrouble> {
  // Nothing is thrown in there, so the next in line always gets its turn.
  const made = last.then(async () => prepare(file).catch((): PhotoTrouble => ({ trouble: 'unreadable' })));
  last = made;
  return made;
}

async function prepare(file: Blob): Promise<PreparedPhoto | PhotoTrouble> {
  const { kind, width, height, hasLocation } = await headerOf(file);
  if (kind === 'heic') return { trouble: 'heic' };
  if (kind === 'other') return { trouble: 'not-a-photo' };
  if (file.size > MOST_BYTES || width * height > MOST_PIXELS) return { trouble: 'too-large' };
  // How much memory it would take nobody knows.
  if (width * height === 0) return { trouble: 'unreadable' };
  return { ...(await drawPhoto(file)), hadLocation: hasLocation };
}

async function headerOf(file: Blob): Promise<PhotoHeader> {
  const header = photoHeader(new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer()));
  const isWhole = header.kind === 'other' || header.kind === 'heic' || (header.kind === 'jpeg' && header.width > 0);
  if (isWhole || file.size <= FIRST_BYTES || file.size > MOST_BYTES) return header;
  return photoHeader(new Uint8Array(await file.arrayBuffer()));
}
