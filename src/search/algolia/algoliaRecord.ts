import type { Facet } from '#model/facets.ts';
import type { Locale } from '#model/locale.ts';
import type { FoundType, PageRecord } from '#search/pageRecord.ts';
import { utf8Length } from './utf8.ts';

/** What a hit brings back: the part of a record that is shown. */
export interface ShownRecord {
  readonly page: string;
  /** Fixed id of the section's heading. */
  readonly anchor?: string;
  readonly url: string;
  readonly type: FoundType;
  readonly title: string;
  readonly heading?: string;
  readonly text: string;
  readonly language: Locale;
  readonly sectionLanguage?: Locale;
  readonly edition?: string;
}

/** One section of one page, as Algolia stores it. */
export interface AlgoliaRecord extends ShownRecord {
  /** Of the page, its edition, its section, and, where that has several records, its place among them. */
  readonly objectID: string;
  /** Of all versions of a page: a concept and a page may have the same id. */
  readonly group: string;
  readonly standing: PageRecord['standing'];
  /** 0 in the newest edition, 1 in the one before, …; the working draft comes last. */
  readonly editionRank: number;
  /** 1 where the page is shown in another language than its reader's. */
  readonly foreign: 0 | 1;
  /** Of the section in the page. */
  readonly position: number;
  /** Of the page, the same in all its sections: Algolia counts facets rightly only then, when sections become one hit. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>> & { readonly shown: readonly Locale[] };
  /** `…Stems`: what the inflected forms of each word share, word for word; `…Words`: their forms, each once, where they are not the same. */
  readonly titleWords: string;
  readonly titleStems: string;
  readonly headingWords: string;
  readonly headingStems: string;
  readonly textWords: string;
  readonly textStems: string;
}

/** What a hit needs to be shown; the analysed words stay at Algolia. */
export const SHOWN_ATTRIBUTES = [
  'page',
  'anchor',
  'url',
  'type',
  'title',
  'heading',
  'text',
  'language',
  'sectionLanguage',
  'edition',
] as const satisfies readonly (keyof ShownRecord)[];

/**
 * Bytes of JSON. The free plan allows 10 KB a record (https://www.algolia.com/doc/guides/scaling/algolia-service-limits); a little is
 * left, as it is not said whether that is 10,000 or 10,240, nor what Algolia adds.
 */
export const RECORD_LIMIT = 9_500;

/** Bytes of a record as JSON in UTF-8. */
export function sizeOf(record: AlgoliaRecord): number {
  return utf8Length(JSON.stringify(record));
}
