import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** Writes a file, and the folders it is in. */
export function put(folder: string, file: string, content: string | Uint8Array): void {
  const absolute = path.join(folder, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

export const PICTURE = 'picture.webp';

/** A picture of some 15 KB that is the same in every run: soft hills, which no encoder makes away with. */
export async function picture(): Promise<Uint8Array> {
  const [width, height] = [960, 540];
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    const hills = Math.sin(x / 37 + Math.sin(y / 23) * 2) + Math.cos(y / 19 + Math.sin(x / 41) * 3) + Math.sin((x * y) / 9000);
    pixels[at] = 128 + 40 * hills + (at % 3) * 12;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .webp({ quality: 60 })
    .toBuffer();
}
