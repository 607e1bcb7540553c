import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SETS_FILE } from '#model/offlineSets.ts';
import type { Listed } from './languagePages.ts';
import { offlineSets } from './offlineSets.ts';

/**
 * Writes what readers can keep of a locale beside its pages. Once its build has ended, not in `postBuild` of Docusaurus: there some of the
 * files that are copied as they are were missing, or half written.
 */
export function writeOfflineSets(outDir: string, baseUrl: string): void {
  // Our own file, written by the overlay.
  const catalogue = JSON.parse(readFileSync(path.join(outDir, 'catalogue.json'), 'utf8')) as readonly Listed[];
  const file = path.join(outDir, SETS_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(offlineSets({ outDir, baseUrl, catalogue })));
}
