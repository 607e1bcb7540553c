/** Cuts an edition: freezes the library with all its translations, the way `docusaurus docs:version` lays it out. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WORKING_DRAFT } from '#model/edition.ts';
import { editionName } from '#model/editionName.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { checkContent } from './checkContent.ts';
import type { Content } from './content.ts';
import { EDITIONS_FILE, library, listEditions, recordRoot, translationRoot } from './tree.ts';

export interface Release {
  /** When there are any, nothing was written. */
  readonly problems: readonly Problem[];
  /** Paths from the project's root. */
  readonly written: readonly string[];
}

export function release(siteDir: string, name: string, sidebars: unknown): Release {
  const { content, problems: inContent } = checkContent(siteDir);
  const problems = [...refusals(siteDir, name), ...inContent];
  if (problems.length > 0) return { problems, written: [] };
  const parts = editionParts(siteDir, name, sidebars, content);
  const inTheWay = parts.filter((part) => part.path !== EDITIONS_FILE && existsSync(path.join(siteDir, part.path)));
  if (inTheWay.length > 0) return { problems: inTheWay.map(leftover), written: [] };
  try {
    writeAll(siteDir, parts);
    return { problems: [], written: parts.map((part) => part.path) };
  } catch (error) {
    return { problems: [failure(name, error)], written: [] };
  }
}

function refusals(siteDir: string, name: string): Problem[] {
  const place = { file: EDITIONS_FILE, field: 'edition' };
  const parsed = editionName.safeParse(name);
  if (!parsed.success) {
    return [
      {
        ...place,
        found: `\`${name}\``,
        expected: 'a year like 2027, or a year and a letter like 2027b',
        fix: 'give such a name: `npm run hub -- release 2027`',
      },
    ];
  }
  const editions = listEditions(siteDir);
  if (editions.includes(name)) {
    return [
      {
        ...place,
        found: `\`${name}\`, which is cut already`,
        expected: 'a new name',
        fix: `correct the edition in ${library(name).root}, or cut \`${name.slice(0, 4)}b\``,
      },
    ];
  }
  const newest = editions[0];
  if (newest !== undefined && name < newest) {
    return [
      {
        ...place,
        found: `\`${name}\`, although ${newest} is cut`,
        expected: 'a name after the newest edition’s, because readers land on it',
        fix: 'give a later year or letter',
      },
    ];
  }
  return [];
}

/** A file or folder of the edition, and how it is made at a given place. */
interface Part {
  readonly path: string;
  readonly make: (absolute: string) => void;
}

function editionParts(siteDir: string, name: string, sidebars: unknown, content: Content): readonly Part[] {
  const [draft, edition] = [library(WORKING_DRAFT), library(name)];
  const copy = (from: string, to: string, without: readonly string[]): Part => ({
    path: to,
    make: (absolute) => {
      const source = path.join(siteDir, from);
      const left = new Set(without.map((folder) => path.join(source, folder)));
      cpSync(source, absolute, { recursive: true, filter: (file) => !left.has(file) });
    },
  });
  const json = (file: string, value: unknown): Part => ({
    path: file,
    make: (absolute) => writeFileSync(absolute, `${JSON.stringify(value, null, 2)}\n`),
  });
  const frozen = new Set(
    content.originals.filter(({ tree }) => tree.localised === draft.localised).map(({ frontMatter }) => `${frontMatter.id}.json`),
  );
  // What the translators saw, so that a translation which was stale when the edition was cut stays marked as such.
  const records: Part = {
    path: recordRoot(name),
    make: (absolute) => {
      const source = path.join(siteDir, recordRoot(WORKING_DRAFT));
      const filter = (file: string): boolean => !file.endsWith('.json') || frozen.has(path.basename(file));
      cpSync(source, absolute, { recursive: true, filter });
    },
  };
  return [
    copy(draft.root, edition.root, draft.without),
    ...WRITTEN_LOCALES.filter((locale) => existsSync(path.join(siteDir, translationRoot(draft, locale)))).map((locale) =>
      copy(translationRoot(draft, locale), translationRoot(edition, locale), []),
    ),
    ...(existsSync(path.join(siteDir, recordRoot(WORKING_DRAFT))) ? [records] : []),
    json(`versioned_sidebars/version-${name}-sidebars.json`, sidebars),
    // Last: the edition exists as soon as its name is listed.
    json(EDITIONS_FILE, [name, ...listEditions(siteDir)]),
  ];
}

/** Makes every part beside its place under a hidden name, then moves all into place; undoes everything when one fails. */
function writeAll(siteDir: string, parts: readonly Part[]): void {
  const undo: string[] = [];
  const staged: string[] = [];
  try {
    for (const part of parts) {
      const absolute = path.join(siteDir, part.path);
      const folder = mkdirSync(path.dirname(absolute), { recursive: true });
      if (folder !== undefined) undo.push(folder);
      staged.push(stagedPath(absolute));
      part.make(stagedPath(absolute));
    }
    for (const part of parts) {
      const absolute = path.join(siteDir, part.path);
      renameSync(stagedPath(absolute), absolute);
      if (part.path !== EDITIONS_FILE) undo.push(absolute);
    }
  } catch (error) {
    for (const made of [...staged, ...undo]) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

function stagedPath(absolute: string): string {
  return path.join(path.dirname(absolute), `.${path.basename(absolute)}.partial`);
}

function leftover({ path: file }: Part): Problem {
  return {
    file,
    found: 'a file or folder of an edition that is not listed',
    expected: 'nothing there yet',
    fix: `remove ${file}, or add the edition to ${EDITIONS_FILE}`,
  };
}

function failure(name: string, error: unknown): Problem {
  return {
    file: EDITIONS_FILE,
    field: 'edition',
    found: `an error while writing ${name}: ${error instanceof Error ? error.message : String(error)}`,
    expected: 'a disk that can be written to',
    fix: 'mend the cause and cut the edition again; nothing of it was kept',
  };
}
