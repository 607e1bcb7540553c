import type { ElementContent } from 'hast';
import type { Locale } from '#model/locale.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';

/** One file of the book that is read. */
export interface Chapter {
  /** Name inside the book's folder: `s1.xhtml`. */
  readonly file: string;
  readonly title: string;
  /** Of its title, and of all that says nothing else. */
  readonly language: Locale;
  /** The page it is part of: where its links start from. */
  readonly page: ExportedPage;
  readonly kind: 'title' | 'text' | 'sources' | 'notes';
  readonly content: readonly ElementContent[];
}
