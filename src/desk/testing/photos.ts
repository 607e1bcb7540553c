/** Photos as phones make them, and things that are none. */
import sharp from 'sharp';

/** A JPEG of noise and a gradient, about as large as one of a phone, turned by its orientation, with a place in it. */
export async function phonePhoto(width: number, height: number, orientation = 1): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888888', noise } })
    .withExif({ IFD0: { Orientation: String(orientation), Make: 'Example' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 0/1 0/1' } })
    .withMetadata({ orientation })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A PNG that says it is this large, and holds next to nothing: decoding it would take gigabytes. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 2, 0, 0, 0], 16);
  header.writeUInt32BE(crc32(header.subarray(4, 21)), 21);
  const data = chunk('IDAT', Buffer.from('789c63000000010001', 'hex'));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, data, chunk('IEND', Buffer.alloc(0))]);
}

export function chunk(type: string, data: Buffer): Buffer {
  const all = Buffer.alloc(12 + data.length);
  all.writeUInt32BE(data.length, 0);
  all.write(type, 4, 'latin1');
  data.copy(all, 8);
  all.writeUInt32BE(crc32(all.subarray(4, 8 + data.length)), 8 + data.length);
  return all;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The first bytes of a photo of an iPhone. */
export const HEIC = Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
