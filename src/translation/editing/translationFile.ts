/** A translated file as its bytes are: sections are replaced, nothing else is touched. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitSections } from '#translation/sections/splitSections.ts';
import { writeWhole } from '#translation/writeWhole.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m;

/** Text of a file from the project's root, neither normalised nor composed. */
export function readRaw(siteDir: string, file: string): string {
  return readFileSync(path.join(siteDir, file), 'utf8');
}

/** The file with some of its sections changed; white space after a section stays as it was. */
export function withSections(raw: string, change: (key: string, source: string) => string): string {
  const bodyStart = FRONT_MATTER.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(bodyStart);
  let result = raw.slice(0, bodyStart);
  let position = 0;
  for (const { key, source, start } of splitSections(body)) {
    const text = source.trimEnd();
    result += body.slice(position, start) + change(key, text);
    position = start + text.length;
  }
  return result + body.slice(position);
}

export function writeRaw(siteDir: string, file: string, raw: string): void {
  writeWhole(path.join(siteDir, file), raw);
}
