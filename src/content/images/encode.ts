/** One image in the sizes and formats that browsers choose from. None is larger than `LARGEST`, and none says where it was taken. */
import { pictureFile, wholeFile, type Picture, type PictureFormat, type PictureSource } from '#model/picture.ts';
import { drawer, heightAt, type Drawer, type Format } from './drawer.ts';
import type { ReadImage } from './readImage.ts';

export interface PreparedImage {
  readonly picture: Picture;
  /** Path below a locale's address → bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Bytes that nobody is made to load without having been told. */
export const LARGEST = 200_000;
/** The reading column is 672 CSS pixels wide at most: these serve phones and desks with one, two and three device pixels to each. */
const WIDTHS = [360, 720, 1080, 1440];
/** Two widths nearer to each other than this are one. */
const APART = 1.15;
/** Browsers without AVIF are old, and so are their screens. */
const WIDEST: Readonly<Record<PictureFormat, number>> = { avif: 1440, webp: 1080 };
/** Of the file for browsers that know neither. */
const PLAIN_WIDTH = 800;
/** An icon or a small drawing: more formats would be more bytes of HTML than they save. */
const SMALL = 8_000;

/** Tried in this order until the file is no larger than it may be. PNG keeps every colour first, then 256 of them. */
const QUALITIES: Readonly<Record<Format, readonly number[]>> = {
  avif: [50, 40, 30, 20],
  webp: [75, 60, 45, 30],
  jpeg: [76, 60, 45, 30],
  png: [100, 80, 40],
};

/** What the files are made by, beside sharp itself: part of their names. */
export const SETTINGS = JSON.stringify([1, LARGEST, WIDTHS, APART, WIDEST, PLAIN_WIDTH, SMALL, QUALITIES]);

/** @param hash of the image and of what makes its files: their names begin with it */
export async function encode(bytes: Buffer, image: ReadImage, hash: string): Promise<PreparedImage> {
  const { format, width, height, isShownAsItIs, isTransparent, isBare, colour } = image;
  const base = { width, height, ...(isTransparent || isShownAsItIs ? {} : { colour }) };
  if (isShownAsItIs || (isBare && bytes.length <= SMALL && isPlain(format))) {
    const src = wholeFile(hash, extensionOf(format));
    return { picture: { src, sources: [], ...base }, files: new Map([[src, bytes]]) };
  }
  const largest = Math.min(width, WIDTHS.at(-1) ?? width);
  const draw = await drawer(bytes, image, largest);
  const widths = widthsOf(largest);
  const plainFormat = plainFormatOf(image);
  const plain = await plainFile(draw, widths, plainFormat, isBare && plainFormat === format && width <= PLAIN_WIDTH ? bytes : undefined);
  const src = pictureFile(hash, plain.width, extensionOf(plainFormat));
  const files = new Map<string, Buffer>();
  const sources: PictureSource[] = [];
  for (const name of ['avif', 'webp'] as const) {
    const made = await filesOf(draw, widths, name);
    const rival = made.get(plain.width);
    // A drawing of few colours is smallest as PNG; a photo that is WebP itself still wants its other sizes.
    if (made.size === 0 || (plainFormat !== name && rival !== undefined && rival.length >= plain.bytes.length)) continue;
    for (const [wide, file] of made) files.set(pictureFile(hash, wide, name), file);
    sources.push({ format: name, widths: [...made.keys()] });
  }
  files.set(src, plain.bytes);
  return { picture: { src, sources, ...base, width: largest, height: heightAt(image, largest) }, files };
}

function isPlain(format: string): boolean {
  return ['jpeg', 'png', 'webp', 'gif'].includes(format);
}

function extensionOf(format: string): string {
  return format === 'jpeg' ? 'jpg' : format;
}

/** What every browser shows: the source's own format where it is one of those. */
function plainFormatOf({ format, isTransparent }: ReadImage): 'jpeg' | 'png' | 'webp' {
  if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
  return isTransparent || format === 'gif' ? 'png' : 'jpeg';
}

/** @example widthsOf(800) // => [360, 800] */
function widthsOf(largest: number): readonly number[] {
  return [...WIDTHS.filter((each) => each * APART < largest), largest];
}

/** Width → file, narrowest first; without those that stay too large at any quality. */
async function filesOf(draw: Drawer, widths: readonly number[], format: PictureFormat): Promise<ReadonlyMap<number, Buffer>> {
  const wanted = widths.filter((width) => width <= WIDEST[format] || width === widths[0]);
  const made = await Promise.all(wanted.map(async (width) => [width, await smallEnough(draw, width, format)] as const));
  return new Map(made.flatMap(([width, file]) => (file === undefined ? [] : [[width, file] as const])));
}

async function smallEnough(draw: Drawer, width: number, format: Format): Promise<Buffer | undefined> {
  for (const quality of QUALITIES[format]) {
    const file = await draw.at(width, format, quality);
    if (file === undefined || file.length <= LARGEST) return file;
  }
  return undefined;
}

/** @param source the image as it came, where a browser may have it so */
async function plainFile(
  draw: Drawer,
  widths: readonly number[],
  format: 'jpeg' | 'png' | 'webp',
  source: Buffer | undefined,
): Promise<{ readonly width: number; readonly bytes: Buffer }> {
  const [narrowest = 1] = widths;
  let width = widths.findLast((each) => each <= PLAIN_WIDTH) ?? narrowest;
  if (source !== undefined && source.length <= LARGEST) return { width, bytes: source };
  for (;;) {
    const bytes = await smallEnough(draw, width, format);
    if (bytes !== undefined) return { width, bytes };
    if (width === 1) throw new Error(`an image one pixel wide takes more than ${LARGEST} bytes as ${format}`);
    // Longer than any page: a strip of it is better than nothing.
    width = Math.floor(width / 2);
  }
}
