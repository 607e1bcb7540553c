/** Reads the learning paths, and finds the pages they lead through. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { WORKING_DRAFT } from '#model/edition.ts';
import { learningPathSchema, PATH_TYPES, type LearningPath, type PathType } from '#model/learningPath.ts';
import type { PageType } from '#model/page.ts';
import type { Problem } from '#model/problem.ts';
import type { OriginalPage } from './content.ts';
import { readRegistry } from './data.ts';

export const PATHS_FILE = 'data/paths.yaml';

export interface PlacedPath {
  readonly path: LearningPath;
  /** 1-based line of a field of the entry. */
  readonly lineOf: (fieldPath: readonly PropertyKey[]) => number;
}

/** Every path that could be read, in the order of the file; a hub without the file has none. */
export function loadPaths(siteDir: string): { paths: readonly PlacedPath[]; problems: readonly Problem[] } {
  if (!existsSync(path.join(siteDir, PATHS_FILE))) return { paths: [], problems: [] };
  const problems: Problem[] = [];
  const lines = new Map<string, PlacedPath['lineOf']>();
  const entries = readRegistry(siteDir, PATHS_FILE, learningPathSchema, problems, lines);
  return { paths: [...entries.values()].map((entry) => ({ path: entry, lineOf: lines.get(entry.id) ?? (() => 1) })), problems };
}

/** The page a path means by an id: that of the newest edition, where readers land; one that is in no edition yet, of the working draft. */
export function pathPage(originals: readonly OriginalPage[], id: string, newestEdition: string | undefined): OriginalPage | undefined {
  const named = originals.filter(({ tree, frontMatter }) => tree.kind === 'library' && frontMatter.id === id);
  return named.find(({ tree }) => tree.edition === newestEdition) ?? named.find(({ tree }) => tree.edition === WORKING_DRAFT);
}

export function isPathType(type: PageType): type is PathType {
  return (PATH_TYPES as readonly PageType[]).includes(type);
}

/** The overview of the toolkit that a step belongs to. */
export function toolkitOf(step: OriginalPage, originals: readonly OriginalPage[]): OriginalPage | undefined {
  if (step.frontMatter.type !== 'toolkit-step') return undefined;
  const overview = path.posix.join(path.posix.dirname(step.file), 'index.md');
  return originals.find(({ tree, file }) => tree === step.tree && file === overview);
}
