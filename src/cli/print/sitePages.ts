import type { ExportedPage } from '#exports/exportedPage.ts';
import { listEditions } from '#content/tree.ts';
import { LOCALES } from '#model/locale.ts';
import { checkSite } from '#translation/checkSite.ts';
import { booksOf } from '#translation/files/books.ts';
import { filesContext } from '#translation/files/filesContext.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { shownPages } from '#translation/shownPages.ts';

/** Every page that files are made from, in every locale and edition; none while the content has problems, which the build tells. */
export function exportedPages(siteDir: string): readonly ExportedPage[] {
  const site = checkSite(siteDir);
  if (site.problems.length > 0) return [];
  const supplies = overlaySupplies(siteDir, site);
  const newest = listEditions(siteDir)[0];
  return LOCALES.flatMap((locale) =>
    booksOf(shownPages(supplies, locale, newest), filesContext(siteDir, supplies, locale)).map(({ book }) => book.page),
  );
}
