/** Reads the lexicon of search: words of several languages for the same thing, many families a file. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { wordFamilySchema, type WordFamily } from '#model/wordFamily.ts';
import { readList } from './data.ts';
import { familyProblems, type PlacedFamily } from './familyProblems.ts';
import { schemaProblems } from './schemaProblems.ts';
import { readTermSources } from './termSources.ts';

export const LEXICON_FOLDER = 'data/lexicon';

/**
 * Every family that could be read, in the order of the files, and what is wrong; a site without the folder has none.
 * What is wrong with `data/term-sources.yaml` itself is not repeated here: the glossary tells it.
 */
export function readLexicon(siteDir: string): { families: readonly WordFamily[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const placed = listFiles(siteDir).flatMap((file) => readFamilies(siteDir, file, problems));
  const { sources, problems: sourceProblems } = readTermSources(siteDir);
  problems.push(...familyProblems(placed, sourceProblems.length === 0 ? sources : undefined));
  // Of two families of one id, the first counts.
  const families = new Map(placed.toReversed().map(({ family }) => [family.id, family]));
  return { families: [...families.values()].toReversed(), problems };
}

function listFiles(siteDir: string): readonly string[] {
  const absolute = path.join(siteDir, LEXICON_FOLDER);
  if (!existsSync(absolute)) return [];
  const names = readdirSync(absolute).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
  return names.toSorted().map((name) => `${LEXICON_FOLDER}/${name}`);
}

function readFamilies(siteDir: string, file: string, problems: Problem[]): readonly PlacedFamily[] {
  return readList(siteDir, file, problems).flatMap(({ value, lineOf }) => {
    const parsed = wordFamilySchema.safeParse(value);
    if (parsed.success) return [{ family: parsed.data, place: { file, lineOf } }];
    problems.push(...schemaProblems(parsed.error, value, { file, lineOf }));
    return [];
  });
}
