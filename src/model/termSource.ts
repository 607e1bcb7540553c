import * as z from 'zod';
import { dayOrMonthField, idField, urlField } from './fields.ts';

/** Where terms of the glossary and words of the lexicon were found in use, `data/term-sources.yaml`. */
export const termSourceSchema = z.strictObject({
  /** Stable; terms and word families name their sources by it. */
  id: idField,
  /** Who published it, and what it is: `Pogon, page on how it is managed`. */
  name: z.string().min(2),
  /** Where it can be read, where an address is known. */
  url: urlField.optional(),
  /** When somebody of the hub, or its researchers, last read it: a day, or a month. */
  seen: dayOrMonthField,
});
export type TermSource = z.infer<typeof termSourceSchema>;
