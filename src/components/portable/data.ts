/** What the copy has put into a page for its scripts. */
import type { Strings } from '#training/render/strings.ts';

/** JSON in the element of this id, as `#exports/portable` wrote it; undefined where there is none. */
export function dataIn(id: string): unknown {
  const block = document.getElementById(id);
  return block === null ? undefined : JSON.parse(block.textContent ?? '');
}

/** Strings of the reader's language. */
export function wordsIn(): Strings {
  return new Map(Object.entries((dataIn('words') ?? {}) as Record<string, string>));
}
