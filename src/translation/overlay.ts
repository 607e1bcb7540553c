/**
 * Materialises, per locale, a complete tree for Docusaurus to read: own translation, else the nearest language, else the original.
 * Docusaurus looks in `i18n.path`/<locale> before it looks in `docs/`; `i18n.path` is `.overlay`, and the overlay holds every page.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hubConfig } from '#hub-config';
import { listEditions } from '#content/tree.ts';
import { isDerived, type Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { progressOf, translationBoard } from './board/board.ts';
import type { PageProgress } from './board/pageProgress.ts';
import { checkSite, type CheckedSite } from './checkSite.ts';
import { completePage } from './completion/completePage.ts';
import { catalogueEntry, facetTerms, isListed, sortCatalogue } from './catalogue.ts';
import { pageFacts, type FactsInput } from './facts.ts';
import { glossaryEntries, textTerms } from './glossaryEntries.ts';
import { interfaceStrings } from './interface.ts';
import { withDraftTranslations } from './newestEdition.ts';
import { overlayPage } from './overlayPage.ts';
import { groupTexts, languagesFor, optional, textIn, type PageText, type PageTexts } from './pageTexts.ts';
import { reportAuthors, reportTags } from './reportRegistries.ts';
import { worksheetFiles } from './worksheet/worksheetFiles.ts';
import { worksheetsOf, type Worksheets } from './worksheet/worksheets.ts';
import { fingerprint, writeTree, type FileTree } from './writeTree.ts';

/** Folder of the overlays, from the project's root; never committed. */
export const OVERLAY = '.overlay';

/** Folder of an overlay whose files are published as they are. */
export const OVERLAID_STATIC = 'static';
/** Terms that texts explain, in each overlay; the Markdown plugin reads it. */
export const TEXT_TERMS = 'terms.json';

export interface Materialised {
  /** When there are any, nothing was written: the last good overlay stays. */
  readonly problems: readonly Problem[];
  readonly fingerprints: Partial<Record<Locale, string>>;
}

export async function materialise(siteDir: string, locales: readonly Locale[]): Promise<Materialised> {
  const site = checkSite(siteDir);
  if (site.problems.length > 0) return { problems: site.problems, fingerprints: {} };
  const supplies = overlaySupplies(siteDir, site);
  const fingerprints: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const files = overlayFiles(siteDir, supplies, locale);
    writeTree(path.join(siteDir, OVERLAY, locale), files);
    fingerprints[locale] = fingerprint(files);
  }
  return { problems: [], fingerprints };
}

/** What the overlays of all locales are made from. */
export interface OverlaySupplies extends Pick<CheckedSite, 'content' | 'ledger'> {
  readonly pages: readonly PageTexts[];
  readonly progress: readonly PageProgress[];
  readonly worksheets: Worksheets;
}

export function overlaySupplies(siteDir: string, { content, ledger }: Pick<CheckedSite, 'content' | 'ledger'>): OverlaySupplies {
  const pages = groupTexts(content);
  const current = withDraftTranslations(pages, ledger, listEditions(siteDir)[0]);
  return { content, ...current, progress: progressOf(pages, ledger), worksheets: worksheetsOf(siteDir, { content, ledger }) };
}

/** The whole overlay of one locale, in memory. */
export function overlayFiles(siteDir: string, supplies: OverlaySupplies, locale: Locale): FileTree {
  const { content, ledger, pages } = supplies;
  const strings = interfaceStrings(siteDir, locale);
  const newestEdition = listEditions(siteDir)[0];
  const files = new Map<string, string | Buffer>();
  const entries: CatalogueEntry[] = [];
  for (const texts of pages) {
    const { languages, text: found } = shownText(texts, locale);
    const completed = completePage(texts, found, languages, ledger);
    const text = completed === undefined ? found : { ...found, body: completed.body };
    const toolkit = toolkitOf(texts, pages, locale);
    const facts = pageFacts({
      texts,
      text,
      languages,
      reader: locale,
      registries: content.registries,
      ...(toolkit && { toolkit }),
      ...optional('freshness', completed?.freshness),
    });
    files.set(`${texts.original.tree.localised}/${texts.original.file}`, overlayPage(texts, text, facts, strings));
    if (isListed(texts, newestEdition)) entries.push(catalogueEntry(texts, text, facts, locale, newestEdition));
  }
  for (const { tree, file, path: source } of content.assets)
    files.set(`${tree.localised}/${file}`, readFileSync(path.join(siteDir, source)));
  files.set('docusaurus-plugin-content-blog/authors.yml', reportAuthors(content.registries, locale));
  files.set('docusaurus-plugin-content-blog/tags.yml', reportTags(content.registries, locale));
  files.set('code.json', json(Object.fromEntries([...strings].map(([id, message]) => [id, { message }]))));
  files.set('catalogue.json', json(sortCatalogue(entries, locale)));
  files.set('facets.json', json(facetTerms(entries, locale)));
  files.set('board.json', json(translationBoard(supplies.progress, locale, newestEdition)));
  if (!isDerived(locale)) {
    for (const [file, text] of worksheetFiles(supplies.worksheets, locale)) files.set(`${OVERLAID_STATIC}/${file}`, text);
  }
  files.set('glossary.json', json(glossaryEntries(content.glossary, locale)));
  files.set(TEXT_TERMS, json(textTerms(content.glossary, locale)));
  return files;
}

function shownText(texts: PageTexts, reader: Locale): { languages: readonly Locale[]; text: PageText } {
  const languages = languagesFor(reader, hubConfig.fallbackChains, texts);
  return { languages, text: textIn(texts, languages[0] ?? texts.original.frontMatter.language) };
}

function toolkitOf({ original }: PageTexts, pages: readonly PageTexts[], reader: Locale): FactsInput['toolkit'] {
  if (original.frontMatter.type !== 'toolkit' && original.frontMatter.type !== 'toolkit-step') return undefined;
  const folder = path.posix.dirname(original.file);
  const members = pages.filter((page) => page.original.tree === original.tree && path.posix.dirname(page.original.file) === folder);
  const overview = members.find((page) => page.original.frontMatter.type === 'toolkit');
  if (overview === undefined) return undefined;
  const steps = members.map((page) => page.original).filter((page) => page.frontMatter.type === 'toolkit-step');
  return { overview: overview.original, steps, ...optional('retiredBecause', shownText(overview, reader).text.retiredBecause) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
