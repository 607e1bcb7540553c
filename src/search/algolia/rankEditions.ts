import type { PageRecord } from '#search/pageRecord.ts';

/** Readers are sent to what is in force; then to what was, latest first; the draft is for its authors. */
const STANDINGS: readonly PageRecord['standing'][] = ['newest', 'older', 'draft'];

/** For each version of a page how many versions of the same page come before it. */
export function rankEditions(pages: readonly PageRecord[]): ReadonlyMap<PageRecord, number> {
  const ranks = new Map<PageRecord, number>();
  const seen = new Map<string, number>();
  for (const page of pages.toSorted(compareEditions)) {
    const rank = seen.get(page.page) ?? 0;
    ranks.set(page, rank);
    seen.set(page.page, rank + 1);
  }
  return ranks;
}

function compareEditions(a: PageRecord, b: PageRecord): number {
  const standing = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  // Names of editions are years, perhaps with a letter: 2027b is later than 2027.
  return standing === 0 ? -compareNames(a.edition ?? '', b.edition ?? '') : standing;
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
