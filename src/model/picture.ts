/** Images and files that a text names, as its page shows them. */

/** One image in several sizes and formats, made at build time from one source. */
export interface Picture {
  /** Path below a locale's address of the file for browsers that know no newer format: `assets/i/3f9a2c1b0d-720.jpg`. */
  readonly src: string;
  /** Pixels of the largest file: what keeps the place free until one comes. */
  readonly width: number;
  readonly height: number;
  /** What a browser chooses from, newest format first; none for an image that is shown as it is. */
  readonly sources: readonly PictureSource[];
  /** Mean colour, `#a98`, shown until the image is there; none for one that lets the page shine through. */
  readonly colour?: string;
}

export interface PictureSource {
  readonly format: PictureFormat;
  /** Pixels, narrowest first. */
  readonly widths: readonly number[];
}

export type PictureFormat = 'avif' | 'webp';

/** A file that stands beside a page, or in `static/`. */
export interface BesideFile {
  readonly bytes: number;
  /** Of images that a page shows. */
  readonly picture?: Picture;
}

/** Folder of all of them below a locale's address; below `assets/`, because their names tell their content. */
const FOLDER = 'assets/i/';

/** @example pictureFile('3f9a2c1b0d', 720, 'jpg') // => 'assets/i/3f9a2c1b0d-720.jpg' */
export function pictureFile(hash: string, width: number, extension: string): string {
  return `${FOLDER}${hash}-${width}.${extension}`;
}

/** A file that is shown as it is has no other widths. */
export function wholeFile(hash: string, extension: string): string {
  return `${FOLDER}${hash}.${extension}`;
}

/** The other files of a picture, by its `src`. */
export function sourceFile({ src }: Picture, format: PictureFormat, width: number): string {
  return `${src.slice(0, src.lastIndexOf('-'))}-${width}.${format}`;
}
