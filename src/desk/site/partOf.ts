import type { IncomingMessage } from 'node:http';
import parseRange from 'range-parser';

export interface Part {
  /** First and last byte. */
  readonly start: number;
  readonly end: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is none of these is as good as not asked. */
const WELL_FORMED = /^bytes=[\d\s,-]*\d[\d\s,-]*$/;

/** The part of a file that is asked for: readers of PDFs and e-books take them so, and downloads go on where a line was cut. */
export function partOf({ method, headers }: IncomingMessage, size: number, etag: string | undefined): Part | 'whole' | 'none' {
  const asked = headers.range;
  if (method !== 'GET' || asked === undefined || !WELL_FORMED.test(asked) || !isSame(headers['if-range'], etag)) return 'whole';
  const ranges = parseRange(size, asked, { combine: true });
  if (ranges === -1) return 'none';
  if (ranges === -2 || ranges.type !== 'bytes') return 'whole';
  const [range, ...others] = ranges;
  // Several parts in one answer are something no reader of books asks for: it gets the whole.
  if (range === undefined || others.length > 0) return 'whole';
  const { start, end } = range;
  return { start, end, headers: { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': String(end - start + 1) } };
}

/** The rest of another file would make a broken one. Files have no date: tags only. */
function isSame(wanted: string | string[] | undefined, etag: string | undefined): boolean {
  return wanted === undefined || wanted === etag;
}
