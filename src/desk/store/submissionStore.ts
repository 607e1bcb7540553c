/** Where submissions are kept. Two implementations pass one suite (`contract.ts`). A promise that resolves means: it is on disk. */
import type { SubmissionRecord } from '#submission/record.ts';

/** Opaque; a Git commit in the store of this repository. */
export type Version = string;

export interface StoredPhoto {
  /** `DraftPhoto.key`. */
  readonly key: string;
  /** WebP. */
  readonly bytes: Uint8Array;
}

export interface StoredSubmission {
  readonly version: Version;
  readonly record: SubmissionRecord;
}

export interface Revision extends StoredSubmission {
  /** ISO time of the change. */
  readonly at: string;
}

export interface SubmissionStore {
  /** Throws `AlreadyThere` where the id is taken. */
  readonly create: (record: SubmissionRecord, photos: readonly StoredPhoto[]) => Promise<Version>;
  readonly read: (id: string) => Promise<StoredSubmission | undefined>;
  /**
   * Replaces the record if it is still at `expected`, else throws `Stale`. Photos the draft names are kept, `added` ones join; those that
   * it names no more leave the newest version and stay in the history.
   */
  readonly update: (expected: Version, record: SubmissionRecord, added?: readonly StoredPhoto[]) => Promise<Version>;
  /** All that are not erased, in no order. */
  readonly list: () => Promise<readonly StoredSubmission[]>;
  /** `version`: of its history; the newest unless told otherwise. */
  readonly photo: (id: string, key: string, version?: Version) => Promise<Uint8Array | undefined>;
  /** Oldest first. */
  readonly history: (id: string) => Promise<readonly Revision[]>;
  /** Removes all versions and photos from the disk, and remembers id and date alone. */
  readonly erase: (id: string, at: string) => Promise<void>;
  readonly erased: () => Promise<readonly { readonly id: string; readonly at: string }[]>;
}
