/** Generated text for sites that are compared: pages of a library and reports, the same in every generator, in each locale its own words. */
import type { CASE_SECTIONS } from '#model/caseSections.ts';
import type { Locale } from '#model/locale.ts';

export type PageKind = 'case-study' | 'toolkit' | 'toolkit-step' | 'report';

/** A page in all its locales. */
export interface CorpusPage {
  /** Unique among all pages; the last part of its address, but for a toolkit's. */
  readonly id: string;
  readonly kind: PageKind;
  /** Its file below the library or the reports, without `.md`: `toolkits/kit-1/index`. */
  readonly file: string;
  /** Number of the step in its toolkit, from 1. */
  readonly step: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly texts: ReadonlyMap<Locale, PageText>;
}

export interface PageText {
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
}

/** What stands in a page, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly id: SectionId; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly link?: Link }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'picture'; readonly alt: string; readonly credit: string };

export type SectionId = (typeof CASE_SECTIONS)[number];

/** To another page of the library. */
export interface Link {
  readonly text: string;
  /** The `file` of the page. */
  readonly to: string;
}

export interface Corpus {
  readonly locales: readonly Locale[];
  readonly pages: readonly CorpusPage[];
  readonly reports: readonly CorpusPage[];
}

export function textOf(page: CorpusPage, locale: Locale): PageText {
  const text = page.texts.get(locale);
  if (text === undefined) throw new Error(`${page.id} has no text in ${locale}`);
  return text;
}
