/** Every record belongs to a translation that exists. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { recordRoot, TRANSLATION_DATA } from '#content/tree.ts';
import { ACCEPTED_FILE, recordPath } from '#translation/freshness/records.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';
import { PENDING_ROOT } from '#translation/worksheet/pending.ts';

export function orphanRecords(siteDir: string, editions: readonly string[], pages: readonly PageVersions[]): readonly Problem[] {
  const wanted = new Set(
    pages.flatMap(({ edition, id, translations }) => [...translations.keys()].map((locale) => recordPath(edition, locale, id))),
  );
  const stray = strayEntries(siteDir, editions);
  const orphans = editions.flatMap((edition) =>
    recordFiles(siteDir, recordRoot(edition))
      .filter((file) => !wanted.has(file))
      .map((file) => ({
        file,
        found: 'a record of a translation that does not exist',
        expected: 'records of translations only, as data/translation/<edition>/<locale>/<id of the page>.json',
        fix: 'remove it with its translation; if the id of the page was changed, change it back: ids never change',
      })),
  );
  return [...stray, ...orphans];
}

/** Folders of editions that are gone, and whatever else the hub never wrote there. */
function strayEntries(siteDir: string, editions: readonly string[]): readonly Problem[] {
  const root = path.join(siteDir, TRANSLATION_DATA);
  if (!existsSync(root)) return [];
  const known = [...editions.map(recordRoot), PENDING_ROOT, ACCEPTED_FILE];
  return readdirSync(root)
    .map((name) => `${TRANSLATION_DATA}/${name}`)
    .filter((file) => !path.posix.basename(file).startsWith('.') && !known.includes(file))
    .map((file) => ({
      file,
      found: 'something the hub does not keep here',
      expected: known.join(', '),
      fix: 'remove it; if it is the folder of an edition, see whether versions.json still names that edition',
    }));
}

function recordFiles(siteDir: string, root: string): readonly string[] {
  const absolute = path.join(siteDir, root);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}
