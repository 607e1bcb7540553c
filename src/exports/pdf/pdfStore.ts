/** Printing takes a browser and seconds, so what was printed once is kept, by what it was printed from; a build offers what is there. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Printed } from './printed.ts';

export interface PdfStore {
  /** The name what is printed from exactly this is kept by. */
  readonly nameOf: (document: Printed) => string;
  /** Undefined when it has not been printed yet. */
  readonly read: (name: string) => Uint8Array | undefined;
  readonly write: (name: string, pdf: Uint8Array) => void;
}

export function pdfStore(siteDir: string): PdfStore {
  const folder = path.join(siteDir, '.cache', 'pdf');
  const place = (name: string): string => path.join(folder, `${name}.pdf`);
  return {
    nameOf: ({ html, date }) => createHash('sha256').update(date).update('\0').update(html).digest('hex').slice(0, 32),
    read(name) {
      const file = place(name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    write(name, pdf) {
      mkdirSync(folder, { recursive: true });
      // Written whole or not at all: a build may read while another prints.
      const file = place(name);
      writeFileSync(`${file}.part`, pdf);
      renameSync(`${file}.part`, file);
    },
  };
}
