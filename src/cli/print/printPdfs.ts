/** Prints what has not been printed yet, so that the next build offers it. */
import { chromium } from 'playwright-core';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { documentOf, type PdfFormat } from '#exports/pdf/documents.ts';
import { makePdf } from '#exports/pdf/makePdf.ts';
import { pdfStore } from '#exports/pdf/pdfStore.ts';
import type { Printed } from '#exports/pdf/printed.ts';

export interface Printing {
  readonly siteDir: string;
  readonly pages: readonly ExportedPage[];
  readonly formats: readonly PdfFormat[];
  /** Called only when there is something to print: finding a browser takes time, and may install one. */
  readonly browserPath: () => Promise<string>;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/** Number of files printed now. */
export async function printPdfs({ siteDir, pages, formats, browserPath, signal, print }: Printing): Promise<number> {
  const store = pdfStore(siteDir);
  const wanted = pages.flatMap((page) => formats.flatMap((format) => documentOf(page, format) ?? []));
  const missing = wanted.filter((document) => store.read(document) === undefined);
  if (missing.length === 0) return 0;
  print(`Printing ${missing.length} PDF files; this takes a second or two each.`);
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
  const start = performance.now();
  try {
    const queue = [...missing];
    await Promise.all(Array.from({ length: AT_ONCE }, () => printAll(queue)));
  } finally {
    await browser.close();
  }
  print(`${missing.length} PDF files in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
  return missing.length;

  async function printAll(queue: Printed[]): Promise<void> {
    for (let document = queue.shift(); document !== undefined && !signal.aborted; document = queue.shift()) {
      store.write(document, await makePdf(browser, document));
    }
  }
}

/** One tab for each core of a small machine. */
const AT_ONCE = 2;
