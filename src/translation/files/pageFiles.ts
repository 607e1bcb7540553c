/** The files of a locale's pages, and what the pages say of them. */
import { WORKING_DRAFT } from '#model/edition.ts';
import { DOWNLOAD_FORMATS, type Download } from '#model/download.ts';
import { localeBase } from '#content/address.ts';
import { fileName, type ExportFormat } from '#exports/format.ts';
import { fileSize } from '#language/fileSize.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import { booksOf } from './books.ts';
import type { FilesContext } from './exportedPage.ts';
import { filesOf } from './fileCache.ts';

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
  // Without formats there is nothing to look up, and nothing is kept.
  for (const book of formats.length === 0 ? [] : booksOf(shown)) {
    const made = filesOf(book, context, formats);
    const { texts, facts } = book.shown;
    const folder = folderOf(facts.id, texts.original.tree.edition);
    const offered = DOWNLOAD_FORMATS.flatMap((id) => {
      const bytes = made.get(id);
      const format = formats.find((each) => each.id === id);
      if (bytes === undefined || format === undefined) return [];
      const file = `${folder}/${fileName({ id: facts.id, reader: context.reader }, format)}`;
      files.set(file, bytes);
      return [{ format: id, url: localeBase(context.reader) + file, size: fileSize(bytes.length, context.reader) }];
    });
    if (offered.length > 0) downloads.set(book.shown, offered);
  }
  return { files, downloads };
}

/** Files keep the address of their edition, also when there is a newer one. */
function folderOf(id: string, edition: string | undefined): string {
  return `${FOLDER}/${edition === WORKING_DRAFT || edition === undefined ? 'next' : edition}/${id}`;
}
