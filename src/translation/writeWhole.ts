import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The old file stays until the new one is whole. */
export function writeWhole(absolute: string, content: string): void {
  mkdirSync(path.dirname(absolute), { recursive: true });
  const partial = path.join(path.dirname(absolute), `.${path.basename(absolute)}.partial`);
  try {
    writeFileSync(partial, content);
    renameSync(partial, absolute);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
