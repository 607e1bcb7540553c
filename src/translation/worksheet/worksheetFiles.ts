/** What the site offers translators: a PO file and a worksheet for each page, in the part of the site of the language translated into. */
import { writePo } from '#language/po/writePo.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Worksheets } from './worksheets.ts';

/** Folder of these files below a locale's part of the site; the editor and the board look for them there. */
const FOLDER = 'worksheets';

/** `worksheets/<page id>.po` and `.json`. The date of the files is that of the original, so that equal contents give equal files. */
export function worksheetFiles(worksheets: Worksheets, into: WrittenLocale): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const texts of worksheets.pages) {
    const { id, language, updated } = texts.original.frontMatter;
    if (into === language) continue;
    const worksheet = worksheets.of(texts, into);
    files.set(`${FOLDER}/${id}.po`, writePo(worksheet, { date: updated }));
    files.set(`${FOLDER}/${id}.json`, JSON.stringify(worksheet));
  }
  return files;
}
