/** Photos made small in a real browser, on a page that holds nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { HEIC, hugePng, phonePhoto } from '#desk/testing/photos.ts';
import { codeRoot } from '#content/codeRoot.ts';
import { LIMITS } from '#submission/limits.ts';
import { photoHeader } from '#submission/photo/photoHeader.ts';
import { openBrowser } from './browser/site.ts';

/** As they come out of the page. */
interface Outcome {
  readonly trouble?: string;
  readonly type?: string;
  readonly width?: number;
  readonly height?: number;
  readonly hadLocation?: boolean;
  /** Base64. */
  readonly bytes?: string;
  /** How often the page asked the browser to decode something. */
  readonly decoded: number;
}

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(codeRoot, 'src/components/photos/preparePhoto.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'photos',
    write: false,
    logLevel: 'error',
  });
  const html = `<!doctype html><title>Photos</title><script>${outputFiles[0]?.text ?? ''}</script>`;
  server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** `webp: false`: a browser that writes no WebP, as Safari. `more`: bytes that follow. */
async function prepare(bytes: Uint8Array, { webp = true, more = 0 } = {}): Promise<Outcome> {
  return page.evaluate(
    async ({ base64, writesWebp, padding }) => {
      type Prepared = Omit<Outcome, 'decoded' | 'bytes' | 'type'> & { readonly blob?: Blob };
      const { preparePhoto } = (globalThis as unknown as { photos: { preparePhoto: (file: Blob) => Promise<Prepared> } }).photos;
      const own = {
        toBlob: Reflect.get(HTMLCanvasElement.prototype, 'toBlob'),
        decode: globalThis.createImageBitmap,
      };
      let decoded = 0;
      globalThis.createImageBitmap = ((...given: Parameters<typeof own.decode>) => {
        decoded += 1;
        return own.decode.call(globalThis, ...given);
      }) as typeof own.decode;
      HTMLCanvasElement.prototype.toBlob = function toBlob(done, type, quality) {
        own.toBlob.call(this, done, type === 'image/webp' && !writesWebp ? 'image/png' : type, quality);
      };
      try {
        const file = await (await fetch(`data:;base64,${base64}`)).blob();
        const { blob, ...rest } = await preparePhoto(new Blob([file, new Uint8Array(padding)]));
        if (blob === undefined) return { ...rest, decoded };
        const data = new Uint8Array(await blob.arrayBuffer());
        return { ...rest, decoded, type: blob.type, bytes: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')) };
      } finally {
        globalThis.createImageBitmap = own.decode;
        HTMLCanvasElement.prototype.toBlob = own.toBlob;
      }
    },
    { base64: Buffer.from(bytes).toString('base64'), writesWebp: webp, padding: more },
  );
}

test.each([
  ['image/webp', true],
  ['image/jpeg', false],
] as const)('a photo of a phone leaves as %s: turned, smaller, without the place', async (type, webp) => {
  // Red above, blue below, as stored; orientation 6 turns it a quarter to the right.
  const lower = { input: { create: { width: 3000, height: 1000, channels: 3, background: '#0000ff' } }, gravity: 'south' } as const;
  const stored = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#ff0000' } })
    .composite([lower])
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(photoHeader(stored)).toMatchObject({ width: 3000, hasLocation: true });
  const { bytes = '', ...rest } = await prepare(stored, { webp });
  expect(rest).toEqual({ type, width: 1067, height: LIMITS.photoSide, hadLocation: true, decoded: 1 });
  const drawn = Buffer.from(bytes, 'base64');
  const { exif, xmp, orientation, width } = await sharp(drawn).metadata();
  expect({ exif, xmp, orientation, width }).toEqual({ width: 1067 });
  const { data, info } = await sharp(drawn).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const middle = Math.floor(info.height / 2) * info.width;
  const pixel = (x: number): readonly number[] => [...data.subarray((middle + x) * 3, (middle + x) * 3 + 3)];
  expect(pixel(100)[2]).toBeGreaterThan(200);
  expect(pixel(900)[0]).toBeGreaterThan(200);
});

test('what is transparent is white where only JPEG can be written', async () => {
  const clear = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { bytes = '', hadLocation } = await prepare(clear, { webp: false });
  expect(hadLocation).toBe(false);
  expect((await sharp(Buffer.from(bytes, 'base64')).stats()).channels[0]?.min).toBeGreaterThan(250);
});

test.each<[string, Uint8Array, string, number?]>([
  ['100 megapixels', hugePng(10_000, 10_000), 'too-large'],
  ['65 MB', Buffer.from('ffd8ffe000020000', 'hex'), 'too-large', 65 * 1024 * 1024],
  ['a photo of an iPhone', HEIC, 'heic'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-photo'],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-a-photo'],
  ['a JPEG that says no size', Buffer.from('ffd8ffe000020000', 'hex'), 'unreadable'],
])('%s is refused before it is decoded', async (_what, bytes, trouble, more = 0) => {
  expect(await prepare(bytes, { more })).toEqual({ trouble, decoded: 0 });
});

test('a photo that cannot be decoded is not sent as it is', async () => {
  const photo = await phonePhoto(300, 200);
  const damaged = Buffer.concat([photo.subarray(0, photo.indexOf('ffda', 0, 'hex')), Buffer.from('ffd9', 'hex')]);
  expect(await prepare(damaged)).toEqual({ trouble: 'unreadable', decoded: 1 });
});

test('photos are drawn one after the other', async () => {
  const base64 = (await phonePhoto(800, 600)).toString('base64');
  const most = await page.evaluate(async (data) => {
    const { preparePhoto } = (globalThis as unknown as { photos: { preparePhoto: (file: Blob) => Promise<object> } }).photos;
    const blob = await (await fetch(`data:;base64,${data}`)).blob();
    const decode = globalThis.createImageBitmap;
    let open = 0;
    let atOnce = 0;
    globalThis.createImageBitmap = (async (...given: Parameters<typeof decode>) => {
      open += 1;
      atOnce = Math.max(atOnce, open);
      const bitmap = await decode(...given);
      const close = bitmap.close.bind(bitmap);
      bitmap.close = () => {
        open -= 1;
        close();
      };
      return bitmap;
    }) as typeof decode;
    const made = await Promise.all(Array.from({ length: 5 }, () => preparePhoto(blob)));
    return { atOnce, drawn: made.filter((photo) => 'blob' in photo).length };
  }, base64);
  expect(most).toEqual({ atOnce: 1, drawn: 5 });
});
