/** All formats, with what they are made with: a table of contents of the folders below. */
import { makeEpub } from './epub/makeEpub.ts';
import type { ExportFormat } from './format.ts';
import { documentOf, PDF_FORMATS, type PdfFormat } from './pdf/documents.ts';
import { pdfStore, type PdfStore } from './pdf/pdfStore.ts';

/** PDFs are taken from what has been printed for this site before; see `#cli/print/printPdfs.ts`. */
export async function loadFormats(siteDir: string): Promise<readonly ExportFormat[]> {
  const printed = pdfStore(siteDir);
  return [
    ...PDF_FORMATS.map((id) => pdfFormat(id, printed)),
    { id: 'epub', extension: 'epub', types: ['module', 'case-study', 'toolkit'], make: makeEpub },
  ];
}

function pdfFormat(id: PdfFormat, printed: PdfStore): ExportFormat {
  return {
    id,
    extension: id === 'handbook-pdf' ? 'handbook.pdf' : 'handouts.pdf',
    types: ['module'],
    make({ page }) {
      const document = documentOf(page, id);
      return document && printed.read(document);
    },
  };
}
