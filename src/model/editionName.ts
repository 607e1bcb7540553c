/** An edition is a frozen state of the library with all its translations: a Docusaurus version. */
import * as z from 'zod';

/** A year, or a year and a letter for a second edition within it: `2026`, `2026b`. */
export const editionName = z.string().regex(/^\d{4}[a-z]?$/, 'expected a year like 2027, or a year and a letter like 2027b');
