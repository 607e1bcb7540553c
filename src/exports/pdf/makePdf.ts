/** Prints a document to PDF: tagged, with bookmarks, its language said, its fonts inside. */
import type { Browser } from 'playwright-core';
import type { Printed } from './printed.ts';

/** The same document gives the same bytes in the same browser with the same fonts. Nothing is fetched while it is printed. */
export async function makePdf(browser: Browser, { html, date }: Printed): Promise<Uint8Array> {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    return reproducible(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }), date);
  } finally {
    await context.close();
  }
}

/**
 * The browser writes the moment of printing, and names of cells that count on with each print of the same process. The date of the text
 * and names counted from 1 stand in their place, in as many bytes, so that every place the file points to stays where it is.
 */
function reproducible(pdf: Buffer, date: string): Uint8Array {
  const text = pdf.toString('latin1');
  const stamp = `${date.replaceAll('-', '')}000000+00'00'`;
  // They are all of one length: in order of the letters is in order of the numbers, and stays so when they are counted anew.
  const names = new Map(
    [...new Set(text.match(NAME))]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]),
  );
  const written = text.replace(DATE, `$1${stamp}`).replace(NAME, (name) => names.get(name) ?? name);
  return new Uint8Array(Buffer.from(written, 'latin1'));
}

const DATE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'/g;
const NAME = /\(node\d{8}\)/g;
