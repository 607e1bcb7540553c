/**
 * Materialises, per locale, a complete tree for Docusaurus to read: own translation, else the nearest language, else the original.
 * Docusaurus looks in `i18n.path`/<locale> before it looks in `docs/`; `i18n.path` is `.overlay`, and the overlay holds every page.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recallFrom, rememberIn } from '#content/remembered/memoryFile.ts';
import { sweepImages } from '#content/images/imageStore.ts';
import { prepareImages, type PreparedImages } from '#content/images/prepareImages.ts';
import { listEditions } from '#content/tree.ts';
import { isDerived, LOCALES, type Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { REGISTRY_LISTS } from '#model/registryLists.ts';
import { progressOf, translationBoard } from './board/board.ts';
import type { PageProgress } from './board/pageProgress.ts';
import type { ExportFormat } from '#exports/format.ts';
import { loadFormats } from '#exports/formats.ts';
import { checkSite, type CheckedSite } from './checkSite.ts';
import { sweepFiles } from './files/fileCache.ts';
import { shownOrganisations, shownThemes } from './directory.ts';
import { filesContext } from './files/filesContext.ts';
import { pageFiles } from './files/pageFiles.ts';
import { besideFiles, carriedAssets } from './besideFiles.ts';
import { facetTerms, isListed, sortCatalogue } from './catalogue.ts';
import { comparedCases } from './comparison.ts';
import { glossaryEntries, textTerms } from './glossaryEntries.ts';
import { interfaceStrings } from './interface.ts';
import { learnables } from './learnables.ts';
import { withDraftTranslations } from './newestEdition.ts';
import { shownPaths } from './learningPaths.ts';
import { BESIDE, OVERLAID_STATIC, OVERLAY, TEXT_TERMS } from './overlayPlaces.ts';
import { drawRegion, type Drawing } from './map/outlines.ts';
import { shownMap } from './map/shownMap.ts';
import { overlayPage } from './overlayPage.ts';
import { groupTexts, optional, type PageTexts } from './pageTexts.ts';
import { registryLists } from './registryLists.ts';
import { reportAuthors, reportTags } from './reportRegistries.ts';
import { searchFiles } from './search/searchFiles.ts';
import { shownPages } from './shownPages.ts';
import { shownSituations } from './situations.ts';
import { worksheetFiles } from './worksheet/worksheetFiles.ts';
import { worksheetsOf, type Worksheets } from './worksheet/worksheets.ts';
import { workshopFiles, workshopSupplies, type WorkshopSupplies } from './workshop/workshopFiles.ts';
import { SUBMISSION_TEMPLATE, submissionTemplate } from './submissionTemplate.ts';
import { fingerprint, writeTree, type FileTree } from './writeTree.ts';

export interface Materialised {
  /** When there are any, nothing was written: the last good overlay stays. */
  readonly problems: readonly Problem[];
  readonly fingerprints: Partial<Record<Locale, string>>;
}

export async function materialise(siteDir: string, locales: readonly Locale[]): Promise<Materialised> {
  recallFrom(siteDir);
  const site = checkSite(siteDir);
  if (site.problems.length > 0) return { problems: site.problems, fingerprints: {} };
  const { images, problems } = await prepareImages(siteDir, site.content);
  if (problems.length > 0) return { problems, fingerprints: {} };
  const formats = await loadFormats(siteDir);
  const supplies = overlaySupplies(siteDir, site, images);
  const fingerprints: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const files = overlayFiles(siteDir, supplies, locale, formats);
    writeTree(path.join(siteDir, OVERLAY, locale), files);
    fingerprints[locale] = fingerprint(files);
  }
  sweepFiles(siteDir);
  rememberIn(siteDir, locales.length < LOCALES.length);
  sweepImages(siteDir);
  return { problems: [], fingerprints };
}

/** What the overlays of all locales are made from. */
export interface OverlaySupplies extends Pick<CheckedSite, 'content' | 'ledger'> {
  readonly pages: readonly PageTexts[];
  readonly progress: readonly PageProgress[];
  readonly worksheets: Worksheets;
  readonly workshop: WorkshopSupplies;
  readonly drawing: Drawing;
  readonly images: PreparedImages;
}

/** @param images without them pages and files show images as they are */
export function overlaySupplies(
  siteDir: string,
  { content, ledger }: Pick<CheckedSite, 'content' | 'ledger'>,
  images: PreparedImages = new Map(),
): OverlaySupplies {
  const pages = groupTexts(content);
  const current = withDraftTranslations(pages, ledger, listEditions(siteDir)[0]);
  return {
    content,
    ...current,
    progress: progressOf(pages, ledger),
    worksheets: worksheetsOf(siteDir, { content, ledger }),
    workshop: workshopSupplies(siteDir, { content, ...current }),
    drawing: drawRegion(),
    images,
  };
}

/** The whole overlay of one locale, in memory, with files of the given formats. */
export function overlayFiles(siteDir: string, supplies: OverlaySupplies, locale: Locale, formats: readonly ExportFormat[] = []): FileTree {
  const { content } = supplies;
  const strings = interfaceStrings(siteDir, locale);
  const newestEdition = listEditions(siteDir)[0];
  const files = new Map<string, string | Buffer>();
  const shown = shownPages(supplies, locale, newestEdition);
  const made = pageFiles(shown, filesContext(siteDir, supplies, locale), formats);
  for (const [file, bytes] of made.files) files.set(`${OVERLAID_STATIC}/${file}`, Buffer.from(bytes));
  for (const page of shown) {
    const { texts, text, facts } = page;
    const withFiles = { ...facts, ...optional('downloads', made.downloads.get(page)) };
    files.set(`${texts.original.tree.localised}/${texts.original.file}`, overlayPage(texts, text, withFiles, strings));
  }
  const entries = shown.filter(({ texts }) => isListed(texts, newestEdition)).map(({ entry }) => entry);
  for (const { tree, file, path: source } of carriedAssets(content, supplies.images))
    files.set(`${tree.localised}/${file}`, readFileSync(path.join(siteDir, source)));
  for (const image of supplies.images.values()) {
    for (const [file, bytes] of image.files) files.set(`${OVERLAID_STATIC}/${file}`, bytes);
  }
  files.set(BESIDE, json(besideFiles(siteDir, content, supplies.images)));
  files.set('docusaurus-plugin-content-blog/authors.yml', reportAuthors(content.registries, locale));
  files.set('docusaurus-plugin-content-blog/tags.yml', reportTags(content.registries, locale));
  files.set('code.json', json(Object.fromEntries([...strings].map(([id, message]) => [id, { message }]))));
  files.set(`${OVERLAID_STATIC}/${SUBMISSION_TEMPLATE}`, submissionTemplate(strings));
  files.set('catalogue.json', json(sortCatalogue(entries, locale)));
  files.set('facets.json', json(facetTerms(entries, locale)));
  files.set(`${OVERLAID_STATIC}/${REGISTRY_LISTS}`, json(registryLists(content.registries, locale)));
  files.set('learning.json', json(learnables(shown, locale, newestEdition)));
  files.set('board.json', json(translationBoard(supplies.progress, content.registries, locale, newestEdition)));
  if (!isDerived(locale)) {
    for (const [file, text] of worksheetFiles(supplies.worksheets, locale)) files.set(`${OVERLAID_STATIC}/${file}`, text);
  }
  for (const [file, text] of searchFiles(shown, content, locale, newestEdition)) files.set(`${OVERLAID_STATIC}/${file}`, text);
  const workshop = workshopFiles(siteDir, supplies, locale);
  files.set('workshop.json', json(workshop.index));
  for (const [file, bytes] of workshop.published) files.set(`${OVERLAID_STATIC}/${file}`, bytes);
  const catalogue = sortCatalogue(entries, locale);
  const organisations = shownOrganisations(content.registries, catalogue, locale);
  files.set('organisations.json', json(organisations));
  const { registries } = content;
  files.set('map.json', json(shownMap({ registries, shown, organisations, reader: locale, newestEdition, drawing: supplies.drawing })));
  files.set('themes.json', json(shownThemes(content.registries, catalogue, locale)));
  files.set('comparison.json', json(comparedCases(shown, locale, newestEdition)));
  files.set('situations.json', json(shownSituations(content, shown, locale, newestEdition)));
  files.set('paths.json', json(shownPaths(content, shown, locale, newestEdition)));
  files.set('glossary.json', json(glossaryEntries(content.glossary, locale)));
  files.set(TEXT_TERMS, json(textTerms(content.glossary, locale)));
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
