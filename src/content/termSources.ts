/** Where terms of the glossary and words of the lexicon were found in use. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { termSourceSchema, type TermSource } from '#model/termSource.ts';
import { readRegistry } from './data.ts';
import { nearest } from './nearest.ts';

export const TERM_SOURCES_FILE = 'data/term-sources.yaml';

export type TermSources = ReadonlyMap<string, TermSource>;

/** Sources by their id, and what is wrong with the rest; a site without the file has none. */
export function readTermSources(siteDir: string): { sources: TermSources; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!existsSync(path.join(siteDir, TERM_SOURCES_FILE))) return { sources: new Map(), problems };
  return { sources: readRegistry(siteDir, TERM_SOURCES_FILE, termSourceSchema, problems), problems };
}

/** What to tell of each id that names none of the known sources, with its place in the list. */
export function unknownSources(
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
): (Pick<Problem, 'found' | 'expected' | 'fix'> & { readonly index: number })[] {
  return ids.flatMap((id, index) => {
    if (known.has(id)) return [];
    const near = nearest(id, known.keys());
    const add = `add \`${id}\` to ${TERM_SOURCES_FILE}`;
    return [
      {
        index,
        found: `\`${id}\``,
        expected: `an id from ${TERM_SOURCES_FILE}`,
        fix: near === undefined ? add : `write \`${near}\`, or ${add}`,
      },
    ];
  });
}
