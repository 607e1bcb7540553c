/** A page as search knows it, before any engine: what both engines index. */
import type { Facet } from '#model/facets.ts';
import type { Locale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';

/** What can be found: the kinds of page, and concepts of the glossary. */
export type FoundType = PageType | 'term';

/** Where a page stands, in the order in which editions are shown: the newest (or outside of editions), older ones, the working draft. */
export const STANDINGS = ['newest', 'older', 'draft'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface PageRecord {
  /** Id of the page, which its editions share. */
  readonly page: string;
  readonly standing: Standing;
  /** Name of the edition, where it is not the newest; `current` is the working draft. */
  readonly edition?: string;
  readonly type: FoundType;
  readonly language: Locale;
  /** Path on this site, with the locale's prefix and a slash at the end. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly RecordSection[];
  /** Values it is filed under; none for kinds of page the catalogue does not list. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export interface RecordSection {
  /** Fixed id of the heading; absent for the text before the first one. */
  readonly anchor?: string;
  readonly heading: string;
  /** Plain text, white space folded. */
  readonly text: string;
  /** Where it is not the page's. */
  readonly language?: Locale;
}
