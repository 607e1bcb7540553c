/** Every record belongs to a translation that exists. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { recordRoot } from '#content/tree.ts';
import { recordPath } from '#translation/freshness/records.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';

export function orphanRecords(siteDir: string, editions: readonly string[], pages: readonly PageVersions[]): readonly Problem[] {
  const wanted = new Set(
    pages.flatMap(({ edition, id, translations }) => [...translations.keys()].map((locale) => recordPath(edition, locale, id))),
  );
  return editions.flatMap((edition) =>
    recordFiles(siteDir, recordRoot(edition))
      .filter((file) => !wanted.has(file))
      .map((file) => ({
        file,
        found: 'a record of a translation that does not exist',
        expected: 'records of translations only, as data/translation/<edition>/<locale>/<id of the page>.json',
        fix: 'remove it with its translation; if the id of the page was changed, change it back: ids never change',
      })),
  );
}

function recordFiles(siteDir: string, root: string): readonly string[] {
  const absolute = path.join(siteDir, root);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}
