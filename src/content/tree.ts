/** The places content lives in: the library (one tree per edition), the practice reports, the pages about the hub. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { WORKING_DRAFT } from '#model/edition.ts';
import { editionName } from '#model/editionName.ts';
import type { Locale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';

export interface ContentTree {
  readonly kind: 'library' | 'reports' | 'pages';
  /** Name of the edition; only the library has editions. */
  readonly edition?: string;
  /** Folder of the originals, from the project's root. */
  readonly root: string;
  /** Path below `i18n/<locale>/` where translations stand, and below `.overlay/<locale>/` where Docusaurus reads. */
  readonly localised: string;
  /** Folders inside `root` that belong to another tree. */
  readonly without: readonly string[];
}

const DOCS = 'docusaurus-plugin-content-docs';
/** The id of the second pages plugin, the one that serves Markdown. */
export const SITE_PAGES_PLUGIN = 'site';

const reports: ContentTree = { kind: 'reports', root: 'blog', localised: 'docusaurus-plugin-content-blog', without: [] };
const pages: ContentTree = {
  kind: 'pages',
  root: 'docs/pages',
  localised: `docusaurus-plugin-content-pages-${SITE_PAGES_PLUGIN}`,
  without: [],
};

/** The library in one edition, or as the working draft. */
export function library(edition: string): ContentTree {
  return edition === WORKING_DRAFT
    ? { kind: 'library', edition, root: 'docs', localised: `${DOCS}/current`, without: ['pages'] }
    : { kind: 'library', edition, root: `versioned_docs/version-${edition}`, localised: `${DOCS}/version-${edition}`, without: [] };
}

/** Docusaurus' own file: an array of names, newest first. */
export const EDITIONS_FILE = 'versions.json';

/** Names of the editions cut so far, newest first; none when the file cannot be read, which `loadContent` reports. */
export function listEditions(siteDir: string): readonly string[] {
  return readEditions(siteDir) ?? [];
}

/** Content of `versions.json`, or undefined when it is not a list of edition names. */
export function readEditions(siteDir: string): readonly string[] | undefined {
  const file = path.join(siteDir, EDITIONS_FILE);
  if (!existsSync(file)) return [];
  try {
    const names: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return z.array(editionName).safeParse(names).data;
  } catch {
    return undefined;
  }
}

/** Every tree of the site, the working draft of the library first. */
export function listTrees(siteDir: string): readonly ContentTree[] {
  return [library(WORKING_DRAFT), ...listEditions(siteDir).map(library), reports, pages];
}

/** Folder of a tree's translations into one locale, from the project's root. */
export function translationRoot(tree: ContentTree, locale: Locale): string {
  return `i18n/${locale}/${tree.localised}`;
}

/** Folder of what the hub knows of its translations beside their text. */
export const TRANSLATION_DATA = 'data/translation';

/** Folder of the records of an edition's translations, or of the working draft's, to which reports and pages about the hub belong too. */
export function recordRoot(edition: string): string {
  return `${TRANSLATION_DATA}/${edition === WORKING_DRAFT ? WORKING_DRAFT : `version-${edition}`}`;
}

/**
 * The kind of page a file is, told by its place.
 * @example pageType(library, 'toolkits/x/index.md') // => 'toolkit'
 * @example pageType(library, 'readme.md') // => undefined: no page belongs there
 */
export function pageType(tree: ContentTree, file: string): PageType | undefined {
  if (tree.kind === 'reports') return 'report';
  if (tree.kind === 'pages') return 'page';
  if (/^toolkits\/[^/]+\/index\.md$/.test(file)) return 'toolkit';
  if (/^toolkits\/[^/]+\/[^/]+\.md$/.test(file)) return 'toolkit-step';
  if (/^case-studies\/[^/]+\.md$/.test(file)) return 'case-study';
  if (/^training\/[^/]+\.md$/.test(file)) return 'module';
  return undefined;
}
