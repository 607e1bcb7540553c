/** Files that say whether they are whole: a line cut off half-way would otherwise be read as another word. */
import { SearchError } from '../searchError.ts';

const END = '.';

export function seal(lines: readonly string[]): string {
  return [...lines, END].join('\n');
}

/** The lines again; throws when the end is missing. */
export function unseal(text: string): string[] {
  const lines = text.split('\n');
  if (lines.pop() !== END) throw new SearchError('damaged', 'a file of the search index is cut off');
  return lines;
}

/** JSON that we wrote ourselves, so that its shape is known; throws when it is cut off. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what it wrote
export function readJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new SearchError('damaged', 'a file of the search index is not JSON', { cause: error });
  }
}
