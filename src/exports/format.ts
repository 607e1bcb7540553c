/** One kind of file the hub makes from its pages. */
import type { DownloadFormat } from '#model/download.ts';
import type { PageType } from '#model/page.ts';
import type { ExportedPage } from './exportedPage.ts';

/** A page with those that belong to it: the steps of a toolkit, in order. */
export interface ExportedBook {
  readonly page: ExportedPage;
  readonly chapters: readonly ExportedPage[];
}

export interface ExportFormat {
  readonly id: DownloadFormat;
  /** Without a dot at the beginning: `epub`, `gift.txt`. */
  readonly extension: string;
  readonly types: readonly PageType[];
  /** The same input makes the same bytes. Undefined where there is nothing to put into it: a module without quizzes has no questions. */
  readonly make: (book: ExportedBook) => Uint8Array | undefined;
}

/**
 * Names the language, because a file leaves its folder.
 * @example fileName({id: 'who-decides-here', reader: 'sq'}, {extension: 'epub'}) // => 'who-decides-here-sq.epub'
 */
export function fileName({ id, reader }: Pick<ExportedPage, 'id' | 'reader'>, { extension }: Pick<ExportFormat, 'extension'>): string {
  return `${id}-${reader}.${extension}`;
}
