/** Printing takes a browser and seconds, so what was printed once is kept, by what it was printed from; a build offers what is there. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Printed } from './printed.ts';

export interface PdfStore {
  /** The file printed from exactly this; undefined when there is none. */
  readonly read: (document: Printed) => Uint8Array | undefined;
  readonly write: (document: Printed, pdf: Uint8Array) => void;
}

export function pdfStore(siteDir: string): PdfStore {
  const folder = path.join(siteDir, '.cache', 'pdf');
  const place = ({ html, date }: Printed): string => {
    const name = createHash('sha256').update(date).update('\0').update(html).digest('hex').slice(0, 32);
    return path.join(folder, `${name}.pdf`);
  };
  return {
    read(document) {
      const file = place(document);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    write(document, pdf) {
      mkdirSync(folder, { recursive: true });
      // Written whole or not at all: a build may read while another prints.
      const file = place(document);
      writeFileSync(`${file}.part`, pdf);
      renameSync(`${file}.part`, file);
    },
  };
}
