/** Makes a photo small enough for a poor line, and takes out where it was taken, before anything leaves the device. */
import { fitSize } from '#submission/photo/fitSize.ts';
import { photoHeader } from '#submission/photo/photoHeader.ts';
import { LIMITS } from '#submission/limits.ts';

export interface PreparedPhoto {
  /** WebP, or JPEG where the browser writes no WebP. Drawn from pixels: it holds nothing of what the file said besides. */
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** The file said where it was taken. */
  readonly hadLocation: boolean;
}

export interface PhotoTrouble {
  readonly trouble: 'heic' | 'not-a-photo' | 'too-large' | 'unreadable';
}

const HEADER_BYTES = 256 * 1024;
const QUALITY = 0.85;

/** Reads a JPEG, PNG or WebP. The file itself is never given back, not even where drawing fails: it may say where it was taken. */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto | PhotoTrouble> {
  const bytes = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const { kind, width, height, hasLocation } = photoHeader(bytes);
  if (kind === 'heic') return { trouble: 'heic' };
  if (kind === 'other') return { trouble: 'not-a-photo' };
  // Larger files than the desk takes are welcome: they become small here.
  if (width * height > LIMITS.photoPixels * 2) return { trouble: 'too-large' };
  try {
    return { ...(await draw(file)), hadLocation: hasLocation };
  } catch {
    return { trouble: 'unreadable' };
  }
}

async function draw(file: Blob): Promise<Pick<PreparedPhoto, 'blob' | 'width' | 'height'>> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const size = fitSize(bitmap, LIMITS.photoSide);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, size);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, size.height);
    const webp = await encode(canvas, 'image/webp');
    // Browsers that cannot write WebP write PNG, which is several times as large.
    return { ...size, blob: webp.type === 'image/webp' ? webp : await encode(canvas, 'image/jpeg') };
  } finally {
    bitmap.close();
  }
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error(`no ${type}`)) : resolve(blob)), type, QUALITY);
  });
}
