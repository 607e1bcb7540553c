import type { WrittenLocale } from '#model/locale.ts';

/** A PO file of the hub, read and found to be whole. */
export interface PoFile {
  /** As the person named it. */
  readonly name: string;
  readonly page: string;
  readonly from: WrittenLocale;
  readonly into: WrittenLocale;
  /** A person's name, without an address. */
  readonly translator: string | undefined;
  readonly entries: readonly PoEntry[];
}

export interface PoEntry {
  /** `why/1`: where the piece stood when the file was exported. */
  readonly unit: string;
  readonly source: string;
  readonly text: string;
  readonly fuzzy: boolean;
  /** Hash of the translation when the file was exported; undefined when a program has dropped it. */
  readonly base: string | undefined;
  /** 1-based line of the file. */
  readonly line: number;
}
