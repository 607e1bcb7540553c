/** Reads the registries in `data/`: themes, organisations, contributors. */
import path from 'node:path';
import { existsSync } from 'node:fs';
import type * as z from 'zod';
import { contributorSchema, type Contributor } from '#model/contributor.ts';
import { organisationSchema, type Organisation } from '#model/organisation.ts';
import { placeSchema, type Place } from '#model/place.ts';
import type { Problem } from '#model/problem.ts';
import { themeSchema, type Theme } from '#model/theme.ts';
import { readYaml, type YamlFile } from './readYaml.ts';
import { schemaProblems } from './schemaProblems.ts';

export interface Registries {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly contributors: ReadonlyMap<string, Contributor>;
  /** None where the file is missing: a hub needs no map. */
  readonly places: ReadonlyMap<string, Place>;
}

export function loadRegistries(siteDir: string): { registries: Registries; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends { id: string }>(name: string, schema: z.ZodType<T>): ReadonlyMap<string, T> =>
    readRegistry(siteDir, `data/${name}.yaml`, schema, problems);
  const registries = {
    themes: read('themes', themeSchema),
    organisations: read('organisations', organisationSchema),
    contributors: read('contributors', contributorSchema),
    places: existsSync(path.join(siteDir, 'data/places.yaml')) ? read('places', placeSchema) : new Map<string, Place>(),
  };
  return { registries, problems };
}

/** Entries of a list in YAML by their id; what is wrong with the others is added to `problems`, the lines of each to `lines`. */
export function readRegistry<T extends { id: string }>(
  siteDir: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  lines?: Map<string, YamlFile['lineOf']>,
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const { value, lineOf } of readList(siteDir, file, problems)) {
    const result = schema.safeParse(value);
    if (!result.success) {
      problems.push(...schemaProblems(result.error, value, { file, lineOf }));
    } else if (entries.has(result.data.id)) {
      problems.push({
        file,
        line: lineOf([]),
        field: 'id',
        found: `a second entry with the id \`${result.data.id}\``,
        expected: 'ids that occur once',
        fix: 'remove one of the two, or give it another id',
      });
    } else {
      entries.set(result.data.id, result.data);
      lines?.set(result.data.id, lineOf);
    }
  }
  return entries;
}

const LIST = 'a YAML list of entries, each starting with `- id:`';

/** Entries of a list in YAML, unchecked, each with its lines; what keeps the file from being a list is added to `problems`. */
export function readList(siteDir: string, file: string, problems: Problem[]): YamlFile[] {
  const missing = !existsSync(path.join(siteDir, file));
  const read = missing
    ? { problem: { file, found: 'no such file', expected: 'a list of entries', fix: `create ${file}, or restore it from Git` } }
    : readYaml(siteDir, file, LIST);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  const { value: list, lineOf } = read;
  if (!Array.isArray(list)) {
    problems.push({ file, line: 1, found: 'no list', expected: LIST, fix: 'mend the YAML at that line' });
    return [];
  }
  return list.map((value: unknown, index) => ({ value, lineOf: (fieldPath) => lineOf([index, ...fieldPath]) }));
}
