/** Opens an image, decodes all of it once, and says what has to be known before it is made smaller. */
import sharp, { type Metadata } from 'sharp';
import type { Problem } from '#model/problem.ts';

export interface ReadImage {
  /** sharp's name of the format: `jpeg`, `png`, `svg`, … */
  readonly format: string;
  /** Pixels as it is shown, after turning. */
  readonly width: number;
  readonly height: number;
  /** It moves, or is drawn from lines: other sizes of it would be another image, or no better. */
  readonly isShownAsItIs: boolean;
  readonly isTransparent: boolean;
  /** Nothing in the file but pixels as a browser shows them: no place, no profile, no turning, no inks. */
  readonly isBare: boolean;
  /** Mean colour: `#a98`; of lines none. */
  readonly colour: string;
}

export type Complaint = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Above this a camera's photo can be saved smaller without anybody seeing it, and decoding takes hundreds of megabytes. */
const MAX_MEGAPIXELS = 40;
const LINES = 'svg';
const EXPECTED = 'an image as JPEG, PNG, WebP, AVIF, GIF or SVG';

/** @param url as the page writes it, for the complaint */
export async function readImage(bytes: Buffer, url: string): Promise<ReadImage | Complaint> {
  if (bytes.length === 0) return unreadable(url, 'it is empty', 'save it once more');
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    return unreadable(url, reasonOf(error), 'open it in an image editor and save it as JPEG or PNG');
  }
  const { width, height } = metadata.autoOrient;
  if (width * height > MAX_MEGAPIXELS * 1e6) return tooLarge(url, width, height);
  const isShownAsItIs = metadata.format === LINES || (metadata.pages ?? 1) > 1;
  try {
    return {
      format: metadata.format,
      width,
      height: isShownAsItIs ? (metadata.pageHeight ?? height) : height,
      isShownAsItIs,
      isTransparent: metadata.hasAlpha && !(await sharp(bytes).stats()).isOpaque,
      isBare: isBare(metadata),
      colour: metadata.format === LINES ? '' : await meanColour(bytes),
    };
  } catch (error) {
    return unreadable(url, reasonOf(error), 'save it once more from where it came from: it may have been cut off on the way');
  }
}

/** Decodes every pixel: a file that ends too early is found here, not by a reader. */
async function meanColour(bytes: Buffer): Promise<string> {
  const mean = await sharp(bytes, { failOn: 'error' }).removeAlpha().toColourspace('srgb').resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  const [red = 0, green = red, blue = red] = mean;
  return `#${[red, green, blue].map((value) => Math.round(value / 17).toString(16)).join('')}`;
}

function isBare({ exif, xmp, iptc, icc, orientation = 1, space }: Metadata): boolean {
  return [exif, xmp, iptc, icc].every((part) => part === undefined) && orientation === 1 && space !== 'cmyk';
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

function unreadable(url: string, reason: string, fix: string): Complaint {
  return { found: `the image \`${url}\`, which cannot be read: ${reason}`, expected: EXPECTED, fix };
}

function tooLarge(url: string, width: number, height: number): Complaint {
  const megapixels = Math.ceil((width * height) / 1e6);
  return {
    found: `the image \`${url}\` of ${width} × ${height} pixels, ${megapixels} megapixels`,
    expected: `at most ${MAX_MEGAPIXELS} megapixels`,
    fix: 'save it smaller: no page shows more than 1440 pixels of its width',
  };
}
