/** The files of a locale's pages, and what the pages say of them. */
import { WORKING_DRAFT } from '#model/edition.ts';
import { DOWNLOAD_FORMATS, type Download } from '#model/download.ts';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { localeBase } from '#content/address.ts';
import { fileName, type ExportedBook, type ExportFormat } from '#exports/format.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import { booksOf } from './books.ts';
import type { FilesContext } from './exportedPage.ts';

export interface PageFiles {
  /** Path below a locale's static folder → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly downloads: ReadonlyMap<ShownPage, readonly Download[]>;
}

/** Folder of the files on the site, below a locale. */
const FOLDER = 'files';

export function pageFiles(shown: readonly ShownPage[], context: FilesContext, formats: readonly ExportFormat[]): PageFiles {
  const files = new Map<string, Uint8Array>();
  const downloads = new Map<ShownPage, readonly Download[]>();
  for (const { shown: page, book } of booksOf(shown, context)) {
    const made = formats.flatMap((format) => {
      const bytes = format.types.includes(book.page.type) ? format.make(book) : undefined;
      if (bytes === undefined) return [];
      const file = `${folderOf(book)}/${fileName(book.page, format)}`;
      files.set(file, bytes);
      return [{ format: format.id, url: localeBase(context.reader) + file, size: sizeOf(bytes, context.reader) }];
    });
    if (made.length > 0)
      downloads.set(
        page,
        made.toSorted((a, b) => DOWNLOAD_FORMATS.indexOf(a.format) - DOWNLOAD_FORMATS.indexOf(b.format)),
      );
  }
  return { files, downloads };
}

/** Whole kilobytes, at least one: enough to know whether a poor line will take it. */
function sizeOf({ length }: Uint8Array, reader: Locale): string {
  const number = new Intl.NumberFormat(LOCALE_FACTS[reader].intl, { style: 'unit', unit: 'kilobyte' });
  return number.format(Math.max(1, Math.round(length / 1000)));
}

/** Files keep the address of their edition, also when there is a newer one. */
function folderOf({ page: { id, edition } }: ExportedBook): string {
  return `${FOLDER}/${edition === WORKING_DRAFT || edition === undefined ? 'next' : edition}/${id}`;
}
