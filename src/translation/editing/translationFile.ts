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

/** Offset of the body, behind the front matter. */
export function bodyStart(raw: string): number {
  return FRONT_MATTER.exec(raw)?.[0].length ?? 0;
}

/** The file with some of its sections changed; white space after a section stays as it was. */
export function withSections(raw: string, change: (key: string, source: string) => string): string {
  const start = bodyStart(raw);
  const body = raw.slice(start);
  let result = raw.slice(0, start);
  let position = 0;
  for (const section of splitSections(body)) {
    const text = section.source.trimEnd();
    result += body.slice(position, section.start) + change(section.key, text);
    position = section.start + text.length;
  }
  return result + body.slice(position);
}

export function writeRaw(siteDir: string, file: string, raw: string): void {
  writeWhole(path.join(siteDir, file), raw);
}
