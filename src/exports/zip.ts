/** Archives that come out the same, byte for byte, whenever and wherever they are made from the same input. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Not compressed: the first entry of an EPUB has to be readable as it is. */
  readonly stored?: boolean;
}

/**
 * Entries in the order given. `date` (ISO day) is every entry's date: noon, in the clock of whoever opens it, since archives know no zones.
 * Sizes stand in the local headers, which readers in Java and SCORM Cloud need.
 */
export function zip(entries: readonly ZipEntry[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // The library writes local time; a date made from local parts is the same in every zone.
  const mtime = new Date(year, month - 1, day, 12);
  const files: Zippable = {};
  for (const { path, content, stored = false } of entries) {
    files[path] = [typeof content === 'string' ? strToU8(content) : content, { level: stored ? 0 : 9, mtime }];
  }
  return zipSync(files);
}
