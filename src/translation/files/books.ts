/** The books of one locale: pages that files are made from, each with its chapters. */
import path from 'node:path';
import type { ExportedBook } from '#exports/format.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import { exportedPage, type FilesContext } from './exportedPage.ts';

export interface ShownBook {
  readonly shown: ShownPage;
  readonly book: ExportedBook;
}

const KINDS: ReadonlySet<string> = new Set(['module', 'case-study', 'toolkit']);

/** Drafts have none: what is not published is not taken along. */
export function booksOf(shown: readonly ShownPage[], context: FilesContext): readonly ShownBook[] {
  return shown
    .filter(({ facts }) => KINDS.has(facts.type) && facts.draft !== true)
    .map((page) => ({
      shown: page,
      book: { page: exportedPage(page, context), chapters: stepsOf(page, shown).map((step) => exportedPage(step, context)) },
    }));
}

function stepsOf({ texts, facts }: ShownPage, shown: readonly ShownPage[]): readonly ShownPage[] {
  if (facts.type !== 'toolkit') return [];
  const { tree, file } = texts.original;
  return shown
    .filter((page) => page.facts.step !== undefined)
    .filter(({ texts: { original } }) => original.tree === tree && path.posix.dirname(original.file) === path.posix.dirname(file))
    .toSorted((a, b) => (a.facts.step?.number ?? 0) - (b.facts.step?.number ?? 0));
}
