/** Reads what the checks need beside the pages: files, addresses, interface strings. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { WRITTEN_LOCALES, type Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { pagePath } from './address.ts';
import { APP_ROUTES, organisationRoutes, reportListRoutes } from './appRoutes.ts';
import { loadCatalogue } from './catalogues.ts';
import type { CheckContext } from './checks/check.ts';
import type { Catalogue, Content } from './content.ts';
import { placeOf } from './places.ts';
import { listEditions, listTrees, pageType, type ContentTree } from './tree.ts';

export function readContext(siteDir: string, content: Content): { context: CheckContext; problems: readonly Problem[] } {
  const trees = listTrees(siteDir);
  const files = listFiles(siteDir, [...trees.map(({ root }) => root), 'i18n', 'static']);
  const addresses = listAddresses(content, trees, files.keys(), listEditions(siteDir)[0]);
  const { catalogues, problems } = loadCatalogues(siteDir);
  const theme = readThemeMessages(siteDir);
  return { context: { files, trees, addresses, catalogues, themeMessages: theme.ids }, problems: [...problems, ...theme.problems] };
}

function listFiles(siteDir: string, folders: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const folder of folders) {
    const absolute = path.join(siteDir, folder);
    if (!existsSync(absolute)) continue;
    for (const entry of readdirSync(absolute, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(siteDir, file).split(path.sep).join('/');
      // Hidden files are the editor's or the system's, as in `loadContent`.
      if (entry.isFile() && !name.split('/').some((part) => part.startsWith('.'))) found.set(name, statSync(file).size);
    }
  }
  return found;
}

/** From the files on disk, so that a link to a page that cannot be read is not called broken as well. */
function listAddresses(
  content: Content,
  trees: readonly ContentTree[],
  files: Iterable<string>,
  newestEdition: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, string[]>();
  for (const filePath of files) {
    const place = filePath.endsWith('.md') ? placeOf(trees, filePath) : undefined;
    if (place === undefined || pageType(place.tree, place.file) === undefined) continue;
    const address = pagePath(place.tree, place.file, newestEdition);
    addresses.set(address, [...(addresses.get(address) ?? []), filePath]);
  }
  const reports = content.originals.flatMap(({ frontMatter }) => (frontMatter.type === 'report' ? [frontMatter] : []));
  const themes = reports.flatMap((report) => report.themes);
  const authors = reports.flatMap(({ contributors }) => contributors.filter(({ roles }) => roles.includes('author')).map(({ id }) => id));
  for (const route of [...APP_ROUTES, ...reportListRoutes(themes, authors), ...organisationRoutes(content.registries.organisations.keys())])
    addresses.set(route, addresses.get(route) ?? []);
  return addresses;
}

function loadCatalogues(siteDir: string): { catalogues: ReadonlyMap<Locale, Catalogue>; problems: Problem[] } {
  const catalogues = new Map<Locale, Catalogue>();
  const problems: Problem[] = [];
  for (const locale of WRITTEN_LOCALES) {
    const loaded = loadCatalogue(siteDir, locale);
    problems.push(...loaded.problems);
    if (loaded.problems.length === 0) catalogues.set(locale, loaded.catalogue);
  }
  return { catalogues, problems };
}

const THEME_MESSAGES = 'node_modules/@docusaurus/theme-translations/locales/base/theme-common.json';

function readThemeMessages(siteDir: string): { ids: readonly string[]; problems: Problem[] } {
  const file = path.join(siteDir, THEME_MESSAGES);
  if (!existsSync(file)) {
    return {
      ids: [],
      problems: [
        {
          file: THEME_MESSAGES,
          found: 'no such file',
          expected: 'the messages of Docusaurus’ theme',
          fix: 'install the packages: `npm ci`',
        },
      ],
    };
  }
  const messages = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return { ids: Object.keys(messages).filter((id) => !id.endsWith('___DESCRIPTION')), problems: [] };
}
