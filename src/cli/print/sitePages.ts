import type { ExportedPage } from '#exports/exportedPage.ts';
import { prepareImages } from '#content/images/prepareImages.ts';
import { listEditions } from '#content/tree.ts';
import { LOCALES } from '#model/locale.ts';
import { checkSite } from '#translation/checkSite.ts';
import { booksOf } from '#translation/files/books.ts';
import { exportedPage } from '#translation/files/exportedPage.ts';
import { filesContext } from '#translation/files/filesContext.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { shownPages } from '#translation/shownPages.ts';

/** Every page that files are made from, in every locale and edition; none while the content has problems, which the build tells. */
export async function exportedPages(siteDir: string): Promise<readonly ExportedPage[]> {
  const site = checkSite(siteDir);
  if (site.problems.length > 0) return [];
  const { images, problems } = await prepareImages(siteDir, site.content);
  if (problems.length > 0) return [];
  const supplies = overlaySupplies(siteDir, site, images);
  const newest = listEditions(siteDir)[0];
  return LOCALES.flatMap((locale) =>
    booksOf(shownPages(supplies, locale, newest)).map(({ shown }) => exportedPage(shown, filesContext(siteDir, supplies, locale))),
  );
}
