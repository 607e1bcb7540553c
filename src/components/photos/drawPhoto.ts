import { LIMITS } from '#submission/limits.ts';
import { fitSize } from '#submission/photo/fitSize.ts';

export interface DrawnPhoto {
  /** WebP, or JPEG where the browser writes no WebP. Drawn from pixels: it holds nothing of what the file said besides. */
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

const QUALITY = 0.85;

/** Turned as the camera was held, and no longer than `LIMITS.photoSide`. Rejects where the browser cannot read or write it. */
export async function drawPhoto(file: Blob): Promise<DrawnPhoto> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  try {
    const size = fitSize(bitmap, LIMITS.photoSide);
    Object.assign(canvas, size);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, size.height);
    const webp = await encode(canvas, 'image/webp');
    if (webp.type === 'image/webp') return { ...size, blob: webp };
    // Browsers that cannot write WebP write PNG, which is several times as large. JPEG shows what is transparent as black.
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size.width, size.height);
    return { ...size, blob: await encode(canvas, 'image/jpeg') };
  } finally {
    bitmap.close();
    // Safari keeps the pixels of a canvas long after it is gone.
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error(`no ${type}`)) : resolve(blob)), type, QUALITY);
  });
}
