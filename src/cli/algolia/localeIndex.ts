import type { Locale } from '#model/locale.ts';
import { algoliaRecords } from '#search/algolia/algoliaRecords.ts';
import { type AlgoliaRecord, RECORD_LIMIT, sizeOf } from '#search/algolia/algoliaRecord.ts';
import { algoliaSynonyms, type AlgoliaSynonym } from '#search/algolia/algoliaSynonyms.ts';
import { indexName } from '#search/searchClient.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import type { SearchedFamily } from '#search/wordFamilies.ts';
import { UserError } from '#content/userError.ts';

/** Everything one locale's index is made of. */
export interface LocaleIndex {
  readonly name: string;
  readonly pages: number;
  readonly records: readonly AlgoliaRecord[];
  readonly synonyms: readonly AlgoliaSynonym[];
  /** Of all records, as they are sent. */
  readonly bytes: number;
  readonly biggest: { readonly url: string; readonly bytes: number } | undefined;
}

/** Throws a `UserError` for a page whose record no cutting of its text makes small enough: Algolia would refuse the whole index. */
export function localeIndex(pages: readonly PageRecord[], families: readonly SearchedFamily[], locale: Locale): LocaleIndex {
  const records = algoliaRecords(pages, locale);
  const sizes = records.map((record) => ({ url: record.url, bytes: sizeOf(record) }));
  const biggest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0];
  if (biggest !== undefined && biggest.bytes > RECORD_LIMIT) {
    throw new UserError(
      `A record of ${biggest.url} in ${indexName(locale)} has ${biggest.bytes} bytes almost without text; Algolia’s free plan takes 10,000, of which ${RECORD_LIMIT} are used. Fix: shorten the title of that page or the heading of that section`,
    );
  }
  const versions = new Set(pages.map(({ page }) => page));
  return {
    name: indexName(locale),
    pages: versions.size,
    records,
    synonyms: algoliaSynonyms(families, locale),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    biggest,
  };
}
