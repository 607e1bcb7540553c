import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pageParts } from '#exports/built/pageParts.ts';
import { WORDS } from './budgets.ts';
import { textOf } from './pageText.ts';

export interface Weight {
  /** Path of the page in the site, with a slash at the end: `sq/about/`. */
  readonly page: string;
  /** Bytes of each file it needs before anything is done on it. */
  readonly files: ReadonlyMap<string, number>;
  /** What it may weigh beside its budget. */
  readonly further: FurtherText;
}

/** Text beyond the words of a budget. */
export interface FurtherText {
  readonly words: number;
  /** Compressed by itself. */
  readonly bytes: number;
}

const NOTHING: FurtherText = { words: 0, bytes: 0 };

/**
 * @param dir the built site, with its compressed copies
 * @param budget bytes; the words of a page that is within it are not counted, because that takes time
 */
export function weighPage(dir: string, page: string, budget: number): Weight {
  const html = path.join(page, 'index.html');
  const content = readFileSync(path.join(dir, html), 'utf8');
  const { sheets, scripts } = pageParts(content.slice(0, content.indexOf('</head>')));
  const files = [html, ...[...sheets, ...scripts].map((address) => decodeURI(address).replace(/^\//, ''))];
  const weight = { page, files: new Map(files.map((file) => [file, sentBytes(path.join(dir, file))])), further: NOTHING };
  return bytesOf(weight) <= budget ? weight : { ...weight, further: furtherText(content) };
}

/** Small files have no compressed copy. */
function sentBytes(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function furtherText(html: string): FurtherText {
  const { text, language } = textOf(html);
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const starts = [...segments].flatMap(({ isWordLike, index }) => (isWordLike === true ? [index] : []));
  const beyond = starts[WORDS];
  return beyond === undefined ? NOTHING : { words: starts.length - WORDS, bytes: brotliCompressSync(text.slice(beyond)).length };
}

export function bytesOf({ files }: Weight): number {
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
