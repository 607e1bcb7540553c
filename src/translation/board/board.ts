/** Collects the board of translations: the pages of the working draft that readers are to see. */
import path from 'node:path';
import { hubConfig } from '#hub-config';
import { localeBase, pagePath } from '#content/address.ts';
import type { Registries } from '#content/data.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { WRITTEN_LOCALES, type Locale, type WrittenLocale } from '#model/locale.ts';
import type { BoardPage, BoardTotal, TranslationBoard } from '#model/translationBoard.ts';
import type { Ledger } from '#translation/freshness/freshness.ts';
import { languagesFor, textIn, type PageTexts } from '#translation/pageTexts.ts';
import { countryBoxes } from './countryBoxes.ts';
import { pageProgress, type PageProgress } from './pageProgress.ts';

/** What matters most to readers first; the same for every reader. */
export function progressOf(pages: readonly PageTexts[], ledger: Ledger): readonly PageProgress[] {
  const rank = ({ texts }: PageProgress): number => hubConfig.translateFirst.indexOf(texts.original.frontMatter.type);
  const draft = pages.filter(({ original }) => (original.tree.edition ?? WORKING_DRAFT) === WORKING_DRAFT);
  return draft
    .filter((texts) => isWanted(texts, draft))
    .map((texts) => pageProgress(texts, ledger))
    .toSorted((a, b) => rank(a) - rank(b) || step(a) - step(b));
}

/** Steps come in the order in which they are taken. */
function step({ texts: { original } }: PageProgress): number {
  return original.frontMatter.type === 'toolkit-step' ? original.frontMatter.step : 0;
}

/** A page that is still being written, or has been retired, is nothing to translate; a step follows its toolkit. */
function isWanted({ original }: PageTexts, pages: readonly PageTexts[]): boolean {
  const { tree, file, frontMatter } = original;
  if (frontMatter.type !== 'toolkit-step') return !('status' in frontMatter) || frontMatter.status === 'published';
  const folder = path.posix.dirname(file);
  return pages.some(
    (page) =>
      page.original.tree === tree &&
      path.posix.dirname(page.original.file) === folder &&
      page.original.frontMatter.type === 'toolkit' &&
      isWanted(page, pages),
  );
}

export function translationBoard(
  progress: readonly PageProgress[],
  registries: Registries,
  reader: Locale,
  newestEdition: string | undefined,
): TranslationBoard {
  const pages = progress.map((page) => boardPage(page, reader, newestEdition));
  const boxes = countryBoxes(
    pages.flatMap((page, index) => {
      const own = progress[index];
      return own === undefined ? [] : [{ page, progress: own }];
    }),
    registries,
    reader,
  );
  // `fromEntries` forgets that every locale has an entry.
  const totals = Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, total(pages, locale)])) as Record<WrittenLocale, BoardTotal>;
  return { pages, totals, boxes };
}

function boardPage({ texts, words, cells }: PageProgress, reader: Locale, newestEdition: string | undefined): BoardPage {
  const { tree, file, frontMatter } = texts.original;
  const { title, language } = textIn(texts, languagesFor(reader, hubConfig.fallbackChains, texts)[0] ?? frontMatter.language);
  return {
    id: frontMatter.id,
    type: frontMatter.type,
    title,
    language,
    original: frontMatter.language,
    url: localeBase(reader) + pagePath(tree, file, newestEdition).slice(1),
    words,
    cells,
  };
}

function total(pages: readonly BoardPage[], locale: WrittenLocale): BoardTotal {
  const cells = pages.map((page) => page.cells[locale]);
  const sum = (of: (cell: (typeof cells)[number]) => number): number => cells.reduce((all, cell) => all + of(cell), 0);
  return {
    words: { own: sum(({ words }) => words.own), neighbour: sum(({ words }) => words.neighbour), other: sum(({ words }) => words.other) },
    stale: sum(({ stale }) => stale),
    unreviewed: sum(({ status }) => (status === undefined || status === 'reviewed' ? 0 : 1)),
  };
}
