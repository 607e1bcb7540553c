/** Reads the situations of the home page. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { situationSchema, type Situation } from '#model/situation.ts';
import { readRegistry } from './data.ts';
import type { YamlFile } from './readYaml.ts';

export const SITUATIONS_FILE = 'data/situations.yaml';

export interface PlacedSituation {
  readonly situation: Situation;
  /** 1-based line of a field of the entry. */
  readonly lineOf: (fieldPath: readonly PropertyKey[]) => number;
}

/** In the order of the file; a hub without the file has none. */
export function loadSituations(siteDir: string): { situations: readonly PlacedSituation[]; problems: readonly Problem[] } {
  if (!existsSync(path.join(siteDir, SITUATIONS_FILE))) return { situations: [], problems: [] };
  const problems: Problem[] = [];
  const lines = new Map<string, YamlFile['lineOf']>();
  const entries = readRegistry(siteDir, SITUATIONS_FILE, situationSchema, problems, lines);
  const situations = [...entries.values()].map((situation) => ({ situation, lineOf: lines.get(situation.id) ?? (() => 1) }));
  return { situations, problems };
}
