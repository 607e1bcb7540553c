import type { Facet } from '#model/facets.ts';
import type { Locale } from '#model/locale.ts';
import type { FoundType } from '#search/pageRecord.ts';

/** What a hit brings back: the part of a record that is shown. */
export interface ShownRecord {
  /** `<page>`, `@<edition>` where it is not the newest, `#<anchor>`, and `~2` for the second part of a long section. */
  readonly objectID: string;
  readonly page: string;
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
  /** 0 for the edition of the page that comes first, 1 for the next, … */
  readonly editionRank: number;
  /** 1 where the page is shown in another language than its reader's. */
  readonly foreign: 0 | 1;
  /** Of the section in the page. */
  readonly position: number;
  /** Of the page, the same in all its sections: Algolia counts facets rightly only then, when sections become one hit. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>> & { readonly shown: readonly Locale[] };
  /** Each `…Words` has the forms of the words, in their order; each `…Stems` what their inflected forms share. */
  readonly titleWords: readonly string[];
  readonly titleStems: readonly string[];
  readonly headingWords: readonly string[];
  readonly headingStems: readonly string[];
  readonly textWords: readonly string[];
  readonly textStems: readonly string[];
}

/** What a hit needs to be shown; the analysed words stay at Algolia. */
export const SHOWN_ATTRIBUTES = [
  'page',
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
  const json = JSON.stringify(record);
  let bytes = json.length;
  for (const { 0: character } of json.matchAll(/[^\0-\u007F]/gu)) bytes += utf8Bytes(character) - character.length;
  return bytes;
}

function utf8Bytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
