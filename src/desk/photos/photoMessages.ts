/** What the reader and its child process say to each other. */
import type { PhotoRefused } from './photoRefused.ts';

export interface PhotoQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export interface Photo {
  /** WebP without any metadata. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type PhotoAnswer =
  | { readonly id: number; readonly photo: Photo }
  | { readonly id: number; readonly refused: PhotoRefused['code']; readonly message: string };
