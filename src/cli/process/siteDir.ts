import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root: the commands work from any current directory. */
export const siteDir = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
