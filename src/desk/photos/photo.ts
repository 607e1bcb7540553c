/** A photo as the desk keeps it. */
export interface Photo {
  /** WebP of pixels alone: no metadata of any kind. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Bytes. */
export const LARGEST_PHOTO = 2 * 1024 * 1024;
