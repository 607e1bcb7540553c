import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { checkContent } from '#content/checkContent.ts';
import { release } from '#content/release.ts';
import { createSite, edit, messagesOf, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { formatProblem } from '#model/problem.ts';
import { exifHasLocation } from '#submission/photo/photoLocation.ts';
import { encode, LARGEST, type PreparedImage } from './encode.ts';
import { sweepImages } from './imageStore.ts';
import { imageProblems, prepareImages, type PreparedImages } from './prepareImages.ts';
import { readImage } from './readImage.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';

/** A site in which a case shows these images. */
function siteWith(images: Readonly<Record<string, Buffer>>): string {
  const names = Object.keys(images);
  const shown = names.map((name) => `![A hall](./img/${name} "Photo: Example")`).join('\n\n');
  const files: SiteFiles = Object.fromEntries(names.map((name) => [`docs/case-studies/img/${name}`, images[name] ?? '']));
  return createSite({ ...edit(CASE, 'They meet.', `They meet.\n\n${shown}`), ...files });
}

/** Soft shapes with grain, like a photo. */
function photo(width: number, height: number, grain = 10): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: grain } as const;
  return sharp({ create: { width, height, channels: 3, background: '#a98', noise } });
}

async function prepared(images: Readonly<Record<string, Buffer>>): Promise<PreparedImages> {
  const siteDir = siteWith(images);
  const { images: made, problems } = await prepareImages(siteDir, checkContent(siteDir).content);
  expect(problems).toEqual([]);
  return made;
}

async function one(name: string, bytes: Buffer): Promise<PreparedImage> {
  const made = (await prepared({ [name]: bytes })).get(`docs/case-studies/img/${name}`);
  if (made === undefined) throw new Error(`${name} was not prepared`);
  return made;
}

async function complaints(images: Readonly<Record<string, Buffer>>): Promise<string> {
  const siteDir = siteWith(images);
  const { content } = checkContent(siteDir);
  const { problems } = await prepareImages(siteDir, content);
  expect(await imageProblems(siteDir, content)).toEqual(problems);
  return problems.map(formatProblem).join('\n');
}

/** `720.avif 720×540`, decoded. */
async function shapes({ files }: PreparedImage): Promise<readonly string[]> {
  const read = [...files].map(async ([name, bytes]) => {
    const { width, height } = await sharp(bytes).metadata();
    return `${name.slice(name.lastIndexOf('-') + 1)} ${width}×${height}`;
  });
  return Promise.all(read);
}

test('a photo comes in four widths as AVIF, three as WebP, and once as it was', async () => {
  const made = await one('hall.jpg', await photo(2000, 1500).jpeg().toBuffer());
  expect(await shapes(made)).toEqual([
    '360.avif 360×270',
    '720.avif 720×540',
    '1080.avif 1080×810',
    '1440.avif 1440×1080',
    '360.webp 360×270',
    '720.webp 720×540',
    '1080.webp 1080×810',
    '720.jpg 720×540',
  ]);
  expect(made.picture).toEqual({
    src: expect.stringMatching(/^assets\/i\/[0-9a-f]{10}-720\.jpg$/),
    width: 1440,
    height: 1080,
    colour: expect.stringMatching(/^#[78]{3}$/),
    sources: [
      { format: 'avif', widths: [360, 720, 1080, 1440] },
      { format: 'webp', widths: [360, 720, 1080] },
    ],
  });
});

test('a photo held upright is turned, and says neither where nor with what it was taken', async () => {
  const bytes = await photo(900, 600)
    .withExif({ IFD0: { Model: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 52/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { exif } = await sharp(bytes).metadata();
  if (exif === undefined) throw new Error('the photo says nothing');
  expect(exifHasLocation(new DataView(exif.buffer, exif.byteOffset, exif.byteLength), 6)).toBe(true);
  const made = await one('hall.jpg', bytes);
  expect(made.picture).toMatchObject({ width: 600, height: 900 });
  for (const file of made.files.values()) {
    const read = await sharp(file).metadata();
    expect(read.height / read.width).toBeCloseTo(1.5, 2);
    expect([read.exif, read.xmp, read.iptc, read.icc, read.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  }
});

test('a drawing with holes keeps them, and no colour waits behind it', async () => {
  const hole = await sharp({ create: { width: 700, height: 400, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  const bytes = await photo(900, 600, 60)
    .joinChannel(await sharp(hole).resize(900, 600).extractChannel(3).toBuffer())
    .png()
    .toBuffer();
  const made = await one('plan.png', bytes);
  expect(made.picture.colour).toBeUndefined();
  expect(made.picture.src).toMatch(/\.png$/);
  for (const file of made.files.values()) expect((await sharp(file).stats()).isOpaque).toBe(false);
});

test.each([
  [
    'a drawing of lines',
    'plan.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><path d="M0 0h9"/></svg>'),
    300,
    200,
  ],
  [
    'a dot',
    'dot.png',
    sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
    1,
    1,
  ],
  ['an icon', 'icon.png', photo(40, 30).png().toBuffer(), 40, 30],
  ['a moving image', 'walk.gif', walk(), 60, 40],
])('%s is shown as it is', async (_what, name, file, width, height) => {
  const bytes = await file;
  const made = await one(name, bytes);
  expect([...made.files.values()]).toEqual([bytes]);
  expect(made.picture).toMatchObject({ width, height, sources: [] });
});

/** Two images, one after the other. */
async function walk(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#00f'].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

test('inks of a printer become the colours of a screen', async () => {
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#d02020' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).space).toBe('cmyk');
  const { files, picture } = await one('poster.jpg', bytes);
  const { dominant } = await sharp(files.get(picture.src)).stats();
  expect((await sharp(files.get(picture.src)).metadata()).space).toBe('srgb');
  expect([dominant.r > 150, dominant.g < 90, dominant.b < 90]).toEqual([true, true, true]);
});

test('nothing is larger than a reader is told, whatever is in it', async () => {
  const [wide, long] = await Promise.all([
    photo(1500, 1100, 90).jpeg({ quality: 95 }).toBuffer(),
    photo(120, 17_000, 90).png({ compressionLevel: 1 }).toBuffer(),
  ]);
  for (const made of (await prepared({ 'noise.jpg': wide, 'long.png': long })).values()) {
    expect(Math.max(...[...made.files.values()].map(({ length }) => length))).toBeLessThanOrEqual(LARGEST);
    expect(made.files.has(made.picture.src)).toBe(true);
  }
});

test('what cannot be shown is told with its place', async () => {
  const whole = await photo(800, 600).jpeg().toBuffer();
  const heavy = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="${'M0 0h9'.repeat(40_000)}"/></svg>`);
  const huge = await sharp({ create: { width: 9000, height: 5000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const half = whole.subarray(0, whole.length / 2);
  const text = Buffer.from('Not an image');
  expect(await complaints({ 'a.jpg': half, 'b.jpg': text, 'c.png': Buffer.alloc(0), 'd.svg': heavy, 'e.png': huge }))
    .toMatchInlineSnapshot(`
"docs/case-studies/case.md:39  found the image \`./img/a.jpg\`, which cannot be read: VipsJpeg: premature end of JPEG image; expected an image as JPEG, PNG, WebP, AVIF, GIF or SVG. Fix: save it once more from where it came from: it may have been cut off on the way
docs/case-studies/case.md:41  found the image \`./img/b.jpg\`, which cannot be read: Input buffer contains unsupported image format; expected an image as JPEG, PNG, WebP, AVIF, GIF or SVG. Fix: open it in an image editor and save it as JPEG or PNG
docs/case-studies/case.md:43  found the image \`./img/c.png\`, which cannot be read: it is empty; expected an image as JPEG, PNG, WebP, AVIF, GIF or SVG. Fix: save it once more
docs/case-studies/case.md:45  found the drawing \`./img/d.svg\` of 241 kB; expected at most 200 kB, because the hub cannot make it smaller. Fix: simplify it, or save it as PNG
docs/case-studies/case.md:47  found the image \`./img/e.png\` of 9000 × 5000 pixels, 45 megapixels; expected at most 40 megapixels. Fix: save it smaller: no page shows more than 1440 pixels of its width"
`);
});

test('a file that pages do not show is nobody’s business', async () => {
  const siteDir = createSite({ 'docs/case-studies/img/broken.jpg': 'Not an image' });
  expect(messagesOf(siteDir)).toBe('');
  expect((await prepareImages(siteDir, checkContent(siteDir).content)).images.size).toBe(0);
});

describe('what was made', () => {
  test('is shared by editions, and a second build makes nothing', async () => {
    const siteDir = siteWith({ 'hall.jpg': await photo(900, 600).jpeg().toBuffer() });
    expect(release(siteDir, '2026', {}).problems).toEqual([]);
    const first = (await prepareImages(siteDir, checkContent(siteDir).content)).images;
    expect([...first.keys()]).toEqual(['docs/case-studies/img/hall.jpg', 'versioned_docs/version-2026/case-studies/img/hall.jpg']);
    expect(new Set([...first.values()].map(({ picture }) => picture.src)).size).toBe(1);
    const store = path.join(siteDir, '.cache/images');
    const [folder = ''] = readdirSync(store);
    const made = (): readonly number[] =>
      readdirSync(path.join(store, folder)).map((name) => statSync(path.join(store, folder, name)).mtimeMs);
    const before = made();
    expect((await prepareImages(siteDir, checkContent(siteDir).content)).images).toEqual(first);
    expect(made()).toEqual(before);
  });

  test('is the same byte by byte on another day', async () => {
    const bytes = await photo(900, 600).jpeg().toBuffer();
    const [first, second] = [await one('hall.jpg', bytes), await one('other.jpg', bytes)];
    expect(second).toEqual(first);
  });

  test('is forgotten when no build has asked for it in two weeks', async () => {
    const siteDir = siteWith({ 'hall.jpg': await photo(500, 300).jpeg().toBuffer() });
    await prepareImages(siteDir, checkContent(siteDir).content);
    const store = path.join(siteDir, '.cache/images');
    const [folder = ''] = readdirSync(store);
    sweepImages(siteDir);
    expect(existsSync(path.join(store, folder))).toBe(true);
    const monthAgo = new Date(Date.now() - 30 * 24 * 3600 * 1000);
    utimesSync(path.join(store, folder), monthAgo, monthAgo);
    sweepImages(siteDir);
    expect(readdirSync(store)).toEqual([]);
  });
});

test('any image keeps its shape at every width, and never grows', async () => {
  const side = fc.integer({ min: 1, max: 900 });
  const format = fc.constantFrom('jpeg', 'png', 'webp', 'tiff', 'avif');
  await fc.assert(
    fc.asyncProperty(side, side, format, fc.constantFrom(1, 3, 6), async (width, height, type, orientation) => {
      const bytes = await photo(width, height, 20).withMetadata({ orientation }).toFormat(type).toBuffer();
      const read = await readImage(bytes, './x');
      if ('found' in read) throw new Error(read.found);
      const [wide, high] = orientation === 6 ? [height, width] : [width, height];
      expect([read.width, read.height]).toEqual([wide, high]);
      const { files } = await encode(bytes, read, '0123456789');
      for (const file of files.values()) {
        const { autoOrient } = await sharp(file).metadata();
        expect(autoOrient.width).toBeLessThanOrEqual(wide);
        expect(Math.abs(autoOrient.height - Math.max(1, (high * autoOrient.width) / wide))).toBeLessThanOrEqual(0.5);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
