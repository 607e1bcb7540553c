/** Draws one image at any width in any format: decoded, turned, and in the colours of screens, once for all its files. */
import sharp, { type Sharp } from 'sharp';
import type { PictureFormat } from '#model/picture.ts';
import type { ReadImage } from './readImage.ts';

export type Format = PictureFormat | 'jpeg' | 'png';

/** What WebP can hold, and AVIF without tiles. */
const LONGEST = 16_383;

/** Pixels, at a width. */
export function heightAt({ width, height }: ReadImage, at: number): number {
  return Math.max(1, Math.round((height * at) / width));
}

export interface Drawer {
  /** Undefined where the format cannot hold an image so long. */
  readonly at: (width: number, format: Format, quality: number) => Promise<Buffer> | undefined;
}

/** @param largest the widest that will be asked for */
export async function drawer(bytes: Buffer, image: ReadImage, largest: number): Promise<Drawer> {
  const turned = sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize({ width: largest, height: heightAt(image, largest), fit: 'fill' });
  const { data, info } = await (image.isTransparent ? turned : turned.removeAlpha())
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return {
    at: (wide, format, quality) => {
      const high = heightAt(image, wide);
      if ((format === 'avif' || format === 'webp') && Math.max(wide, high) > LONGEST) return undefined;
      const small = sharp(data, { raw: { width, height, channels } }).resize({ width: wide, height: high, fit: 'fill' });
      return encoded(small, format, quality).toBuffer();
    },
  };
}

/** AVIF with effort 4 takes five times as long as with 3, for a tenth less. */
function encoded(image: Sharp, format: Format, quality: number): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality, effort: 3 });
    case 'webp':
      return image.webp({ quality, effort: 4, smartSubsample: true });
    case 'jpeg':
      return image.jpeg({ quality, mozjpeg: true });
    case 'png':
      return quality === 100 ? image.png({ compressionLevel: 9 }) : image.png({ palette: true, quality, effort: 7 });
  }
}
