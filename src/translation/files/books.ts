/** The books of one locale: pages that files are made from, each with its chapters. */
import path from 'node:path';
import type { ExportedBook } from '#exports/format.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import { exportedPage, type FilesContext } from './exportedPage.ts';

/** A page that files are made from, with the pages of its chapters. */
export interface ShownBook {
  readonly shown: ShownPage;
  readonly steps: readonly ShownPage[];
}

const KINDS: ReadonlySet<string> = new Set(['module', 'case-study', 'toolkit']);

/** Drafts have none: what is not published is not taken along. */
export function booksOf(shown: readonly ShownPage[]): readonly ShownBook[] {
  return shown
    .filter(({ facts }) => KINDS.has(facts.type) && facts.draft !== true)
    .map((page) => ({ shown: page, steps: stepsOf(page, shown) }));
}

/** The same, read and ready to be made into files: takes some time. */
export function exportedBook({ shown, steps }: ShownBook, context: FilesContext): ExportedBook {
  return { page: exportedPage(shown, context), chapters: steps.map((step) => exportedPage(step, context)) };
}

function stepsOf({ texts, facts }: ShownPage, shown: readonly ShownPage[]): readonly ShownPage[] {
  if (facts.type !== 'toolkit') return [];
  const { tree, file } = texts.original;
  return shown
    .filter((page) => page.facts.step !== undefined)
    .filter(({ texts: { original } }) => original.tree === tree && path.posix.dirname(original.file) === path.posix.dirname(file))
    .toSorted((a, b) => (a.facts.step?.number ?? 0) - (b.facts.step?.number ?? 0));
}
