/** Texts with the found words marked as they are written, and the stretch of a text worth showing. */
import type { Locale } from '#model/locale.ts';
import { findSought, type MarkedWord, type SoughtWord } from './finder.ts';

export interface Tags {
  readonly pre: string;
  readonly post: string;
}

/** Characters of text shown of a section. */
const SNIPPET = 180;
/** Of these, before the first word found. */
const LEAD = 50;

/** @example mark('Културна политика', 'sr', sought, { pre: '[', post: ']' }) // => 'Културна [политика]' */
export function mark(text: string, language: Locale, sought: readonly SoughtWord[], tags: Tags): string {
  return putTags(text, findSought(text, language, sought), tags);
}

function putTags(text: string, words: readonly MarkedWord[], { pre, post }: Tags): string {
  let [marked, at] = ['', 0];
  for (const { index, length } of words) {
    marked += text.slice(at, index) + pre + text.slice(index, index + length) + post;
    at = index + length;
  }
  return marked + text.slice(at);
}

/** The stretch with the most different words found, cut at spaces, `…` where it is cut. */
export function snippet(text: string, language: Locale, sought: readonly SoughtWord[], tags: Tags): string {
  const words = findSought(text, language, sought);
  const start = bestStart(words);
  const from = start <= LEAD ? 0 : text.lastIndexOf(' ', start - LEAD) + 1;
  const full = text.length - from <= SNIPPET;
  const space = text.lastIndexOf(' ', from + SNIPPET);
  const to = full ? text.length : space > from ? space : from + SNIPPET;
  const inside = words
    .filter(({ index, length }) => index >= from && index + length <= to)
    .map((word) => ({ ...word, index: word.index - from }));
  return (from > 0 ? '… ' : '') + putTags(text.slice(from, to), inside, tags) + (full ? '' : ' …');
}

function bestStart(words: readonly MarkedWord[]): number {
  let [best, most] = [words[0]?.index ?? 0, 0];
  for (const [at, { index }] of words.entries()) {
    const near = words.slice(at).filter((other) => other.index < index + SNIPPET - LEAD);
    const different = new Set(near.flatMap(({ answers }) => answers)).size;
    if (different > most) [best, most] = [index, different];
  }
  return best;
}
