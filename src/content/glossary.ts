/** Reads the glossary: concepts, one a file, and where their terms were found in use. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { glossaryConceptSchema, type GlossaryConcept } from '#model/glossaryConcept.ts';
import type { Problem } from '#model/problem.ts';
import { conceptProblems } from './conceptProblems.ts';
import { readYaml } from './readYaml.ts';
import { schemaProblems } from './schemaProblems.ts';
import { readTermSources, type TermSources } from './termSources.ts';

export const GLOSSARY_FOLDER = 'data/glossary';

export interface Glossary {
  readonly concepts: ReadonlyMap<string, GlossaryConcept>;
  readonly sources: TermSources;
}

/** Everything that could be read, and what is wrong with the rest; a site without these files has an empty glossary. */
export function loadGlossary(siteDir: string): { glossary: Glossary; problems: Problem[] } {
  const { sources, problems } = readTermSources(siteDir);
  // A source that could not be read is no unknown one: it is told once, above.
  const known = problems.length === 0 ? sources : undefined;
  const concepts = new Map<string, GlossaryConcept>();
  for (const file of listConcepts(siteDir)) {
    const concept = readConcept(siteDir, file, known, problems);
    if (concept !== undefined) concepts.set(concept.id, concept);
  }
  return { glossary: { concepts, sources }, problems };
}

function listConcepts(siteDir: string): readonly string[] {
  const absolute = path.join(siteDir, GLOSSARY_FOLDER);
  if (!existsSync(absolute)) return [];
  const names = readdirSync(absolute).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
  return names.toSorted().map((name) => `${GLOSSARY_FOLDER}/${name}`);
}

function readConcept(siteDir: string, file: string, known: TermSources | undefined, problems: Problem[]): GlossaryConcept | undefined {
  const read = readYaml(siteDir, file, 'a concept in YAML, beginning with `id:`');
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const { value, lineOf } = read;
  const parsed = glossaryConceptSchema.safeParse(value);
  if (!parsed.success) {
    problems.push(...schemaProblems(parsed.error, value, { file, lineOf }));
    return undefined;
  }
  problems.push(...conceptProblems(parsed.data, known, { file, lineOf }));
  return parsed.data;
}
