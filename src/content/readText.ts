import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';

/** A page of 1,000 words is about 10 kB; a file of this size was not written as a page. */
const MAX_TEXT_BYTES = 512 * 1024;

/** Text of a file, NFC, with `\n` line ends; or what is wrong with it. */
export function readText(siteDir: string, file: string): { text: string } | { problem: Problem } {
  const absolute = path.join(siteDir, file);
  const { size } = statSync(absolute);
  if (size > MAX_TEXT_BYTES) {
    return {
      problem: {
        file,
        found: `a file of ${(size / 1024 / 1024).toFixed(1)} MB`,
        expected: 'at most 0.5 MB of text',
        fix: 'split the page, or move embedded data (a pasted image?) into a file of its own',
      },
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
    return { text: text.replace(/\r\n?/g, '\n').normalize('NFC') };
  } catch {
    return {
      problem: {
        file,
        found: 'bytes that are not UTF-8',
        expected: 'a text file in UTF-8',
        fix: 'open it in your editor and save it again with the encoding “UTF-8”',
      },
    };
  }
}
