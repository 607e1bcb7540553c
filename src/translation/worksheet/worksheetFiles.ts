/** What the site offers translators for download: a PO file and a worksheet for each page and language. */
import { writePo } from '#language/po/writePo.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import type { CheckedSite } from '#translation/checkSite.ts';
import type { FileTree } from '#translation/writeTree.ts';
import { worksheetsOf } from './worksheets.ts';

/** `mk/<page id>.po` and `mk/<page id>.json`. The date of the files is that of the original, so that equal contents give equal files. */
export function worksheetFiles(siteDir: string, site: Pick<CheckedSite, 'content' | 'ledger'>): FileTree {
  const worksheets = worksheetsOf(siteDir, site);
  const files = new Map<string, string>();
  for (const texts of worksheets.pages) {
    const { id, language, updated } = texts.original.frontMatter;
    for (const into of WRITTEN_LOCALES) {
      if (into === language) continue;
      const worksheet = worksheets.of(texts, into);
      files.set(`${into}/${id}.po`, writePo(worksheet, { date: updated }));
      files.set(`${into}/${id}.json`, JSON.stringify(worksheet));
    }
  }
  return files;
}
