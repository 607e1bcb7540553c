/** Reads all pages of the working draft with their translations, only as far as freshness needs: fast enough to run at every commit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listTrees, pageType, translationRoot, type ContentTree } from '#content/tree.ts';
import { belongsTo } from '#content/places.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { splitFile, type SplitFile } from './readFront.ts';
import { sectionSources, type PageVersions, type TranslatedVersion } from './versions.ts';

export interface ReadVersions {
  readonly pages: readonly PageVersions[];
  /** Files that could not be read; their pages are left out. */
  readonly problems: readonly Problem[];
}

/** The trees translators work on; editions are frozen. */
export function draftTrees(siteDir: string): readonly ContentTree[] {
  return listTrees(siteDir).filter(({ edition = WORKING_DRAFT }) => edition === WORKING_DRAFT);
}

export function readVersions(siteDir: string): ReadVersions {
  const found = draftTrees(siteDir).flatMap((tree) => {
    const files = markdownFiles(siteDir, tree.root).filter((file) => pageType(tree, file) !== undefined && belongsTo(tree, file));
    const translated = new Map(WRITTEN_LOCALES.map((locale) => [locale, new Set(markdownFiles(siteDir, translationRoot(tree, locale)))]));
    return files.map((file) => {
      const locales = WRITTEN_LOCALES.filter((locale) => translated.get(locale)?.has(file));
      return readPage(siteDir, tree, file, locales);
    });
  });
  return { pages: found.flatMap(({ page }) => page ?? []), problems: found.flatMap(({ problems }) => problems) };
}

interface ReadPage {
  readonly page: PageVersions | undefined;
  readonly problems: readonly Problem[];
}

function readPage(siteDir: string, tree: ContentTree, file: string, locales: readonly WrittenLocale[]): ReadPage {
  const sourcePath = `${tree.root}/${file}`;
  const original = readSplit(siteDir, sourcePath);
  const language = original?.front.language ?? '';
  const id = original?.front.id;
  if (original === undefined || id === undefined || !isWritten(language)) return { page: undefined, problems: [unreadable(sourcePath)] };
  const translations = new Map<WrittenLocale, TranslatedVersion>();
  const problems: Problem[] = [];
  for (const locale of locales) {
    // In the original's own language a translation says nothing; `hub check` reports it.
    if (locale === language) continue;
    const translatedPath = `${translationRoot(tree, locale)}/${file}`;
    const translation = readSplit(siteDir, translatedPath);
    const from = translation?.front.from ?? '';
    if (translation === undefined || !isWritten(from)) problems.push(unreadable(translatedPath));
    else translations.set(locale, { from, sections: sectionSources(translation.front.texts, translation.body) });
  }
  const sections = sectionSources(original.front.texts, original.body);
  return { page: { edition: WORKING_DRAFT, id, path: sourcePath, language, original: sections, translations }, problems };
}

function readSplit(siteDir: string, file: string): SplitFile | undefined {
  return splitFile(normalised(readFileSync(path.join(siteDir, file), 'utf8')));
}

/** As `readText` in src/content normalises: line ends, and letters composed. */
function normalised(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  return (lines.startsWith('\uFEFF') ? lines.slice(1) : lines).normalize('NFC');
}

function markdownFiles(siteDir: string, root: string): readonly string[] {
  const absolute = path.join(siteDir, root);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .toSorted();
}

function isWritten(tag: string): tag is WrittenLocale {
  return (WRITTEN_LOCALES as readonly string[]).includes(tag);
}

function unreadable(file: string): Problem {
  return {
    file,
    found: 'a front matter that cannot be read',
    expected: 'the fields of the authors’ guide',
    fix: 'run `npm run hub -- check`, which says what is wrong with it',
  };
}
