import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the hub's own code stands, from which scripts are bundled; the content may stand elsewhere. */
export const codeRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
