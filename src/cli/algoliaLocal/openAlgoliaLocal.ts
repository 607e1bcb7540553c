import type { Locale } from '#model/locale.ts';
import { createAlgoliaClient } from '#search/algolia/algoliaClient.ts';
import { compileFamilies, readWholeLexicon, writeWholeLexicon } from '#search/embedded/families.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import type { SearchClient } from '#search/searchClient.ts';
import type { SearchedFamily } from '#search/wordFamilies.ts';
import { localeIndex } from '#cli/algolia/localeIndex.ts';
import { connect, replaceIndex } from '#cli/algolia/replaceIndex.ts';
import type { AlgoliaLocal } from './startAlgoliaLocal.ts';

/** Fills the server with the pages of each locale, as `hub index algolia` does, and returns the site's client for it. */
export async function openAlgoliaLocal(
  server: AlgoliaLocal,
  pages: ReadonlyMap<Locale, readonly PageRecord[]>,
  families: readonly SearchedFamily[],
): Promise<SearchClient> {
  const admin = connect(server);
  const neighbours = new Map(
    [...pages.keys()].map((locale) => [locale, readWholeLexicon(writeWholeLexicon(compileFamilies(families, locale, () => 1)))]),
  );
  for (const [locale, records] of pages) await replaceIndex(admin, localeIndex(records, families, locale));
  return createAlgoliaClient({
    appId: server.appId,
    searchKey: server.searchKey,
    host: server.host,
    neighbours: (locale) => Promise.resolve(neighbours.get(locale) ?? new Map()),
  });
}
