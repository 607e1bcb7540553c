import { createHash } from 'node:crypto';

/** 64 bits: short enough to read in a file, long enough for any hub. */
const HASH_LENGTH = 16;

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
