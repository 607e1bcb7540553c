import type { PageRecord } from '#search/pageRecord.ts';

/** The place of each edition: 0 for what is in force, then what was, latest first; the draft, which is for its authors, comes last. */
export function rankEditions(pages: readonly PageRecord[]): (page: PageRecord) => number {
  const named = new Set(pages.flatMap(({ standing, edition }) => (standing === 'older' && edition !== undefined ? [edition] : [])));
  // Names of editions are years, perhaps with a letter: 2027b is later than 2027.
  const older = [...named].toSorted().toReversed();
  return ({ standing, edition }) => {
    if (standing === 'newest') return 0;
    return standing === 'draft' ? older.length + 1 : older.indexOf(edition ?? '') + 1;
  };
}
