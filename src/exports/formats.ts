/** All formats, with what they are made with: a table of contents of the folders below. */
import { strToU8 } from 'fflate';
import { makeEpub } from './epub/makeEpub.ts';
import type { ExportFormat } from './format.ts';
import { learningFormats } from './learningFormats.ts';
import { documentOf, PDF_FORMATS, type PdfFormat } from './pdf/documents.ts';
import { pdfStore, type PdfStore } from './pdf/pdfStore.ts';
import { scoScript } from './scorm/scoScript.ts';
import { loadSlideAssets } from './slides/assets.ts';
import { makeSlides } from './slides/makeSlides.ts';

/** Bundling the scripts takes a second, and a preview makes its files again after every edit. */
const loaded = new Map<string, Promise<readonly ExportFormat[]>>();

export function loadFormats(siteDir: string): Promise<readonly ExportFormat[]> {
  const known = loaded.get(siteDir) ?? load(siteDir);
  loaded.set(siteDir, known);
  return known;
}

/** PDFs are taken from what has been printed for this site before; see `#cli/print/printPdfs.ts`. */
async function load(siteDir: string): Promise<readonly ExportFormat[]> {
  const printed = pdfStore(siteDir);
  const [sco, slides] = await Promise.all([scoScript(), loadSlideAssets()]);
  return [
    ...PDF_FORMATS.map((id) => pdfFormat(id, printed)),
    { id: 'epub', extension: 'epub', types: ['module', 'case-study', 'toolkit'], make: makeEpub },
    {
      id: 'slides',
      extension: 'slides.html',
      types: ['module'],
      make: ({ page }) => (page.module === undefined ? undefined : strToU8(makeSlides({ ...page, module: page.module }, slides))),
    },
    ...learningFormats(sco),
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
