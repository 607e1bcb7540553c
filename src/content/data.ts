/** Reads the registries in `data/`: themes, organisations, contributors. */
import path from 'node:path';
import { existsSync } from 'node:fs';
import { LineCounter, parseDocument, isNode } from 'yaml';
import type * as z from 'zod';
import { contributorSchema, type Contributor } from '#model/contributor.ts';
import { organisationSchema, type Organisation } from '#model/organisation.ts';
import type { Problem } from '#model/problem.ts';
import { themeSchema, type Theme } from '#model/theme.ts';
import { readText } from './readText.ts';
import { schemaProblems } from './schemaProblems.ts';
import { yamlValue } from './yamlValue.ts';

export interface Registries {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly contributors: ReadonlyMap<string, Contributor>;
}

export function loadRegistries(siteDir: string): { registries: Registries; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends { id: string }>(name: string, schema: z.ZodType<T>): ReadonlyMap<string, T> =>
    readRegistry(siteDir, `data/${name}.yaml`, schema, problems);
  const registries = {
    themes: read('themes', themeSchema),
    organisations: read('organisations', organisationSchema),
    contributors: read('contributors', contributorSchema),
  };
  return { registries, problems };
}

function readRegistry<T extends { id: string }>(
  siteDir: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const { value, line } of readList(siteDir, file, problems)) {
    const result = schema.safeParse(value);
    if (!result.success) {
      problems.push(...schemaProblems(result.error, value, { file, lineOf: () => line }));
    } else if (entries.has(result.data.id)) {
      problems.push({
        file,
        line,
        field: 'id',
        found: `a second entry with the id \`${result.data.id}\``,
        expected: 'ids that occur once',
        fix: 'remove one of the two, or give it another id',
      });
    } else {
      entries.set(result.data.id, result.data);
    }
  }
  return entries;
}

function readList(siteDir: string, file: string, problems: Problem[]): { value: unknown; line: number }[] {
  const missing = !existsSync(path.join(siteDir, file));
  const read = missing
    ? { problem: { file, found: 'no such file', expected: 'a list of entries', fix: `create ${file}, or restore it from Git` } }
    : readText(siteDir, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false });
  const value = yamlValue(document);
  const error = 'error' in value ? value.error : undefined;
  const list: unknown = 'value' in value ? value.value : undefined;
  if (error !== undefined || !Array.isArray(list)) {
    const line = error === undefined ? 1 : lines.linePos(error.position).line;
    problems.push({
      file,
      line,
      found: error?.message ?? 'no list',
      expected: 'a YAML list of entries, each starting with `- id:`',
      fix: 'mend the YAML at that line',
    });
    return [];
  }
  const lineAt = (index: number): number => {
    const node = document.getIn([index], true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  };
  return list.map((value: unknown, index) => ({ value, line: lineAt(index) }));
}
