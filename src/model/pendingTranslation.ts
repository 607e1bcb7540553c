/** Pieces of a translation that were sent in but do not make a whole section yet: they wait, and begin the next file that is exported. */
import * as z from 'zod';
import { dateField, idField, languageField } from './fields.ts';

/** Grows when the form of the file changes. */
export const PENDING_VERSION = 1;

export const pendingPieceSchema = z.strictObject({
  /** Id of the section. */
  section: z.string().min(1),
  /** The piece in the language it was translated from. */
  source: z.string().min(1),
  /** What was sent in. */
  text: z.string().min(1),
  /** Whether the translator was not sure of it, or the source has changed since. */
  fuzzy: z.boolean(),
  /** The day on which it came in. */
  received: dateField,
  /** Who translated it. */
  by: z.string().min(2),
});
export type PendingPiece = z.infer<typeof pendingPieceSchema>;

export const pendingTranslationSchema = z.strictObject({
  version: z.literal(PENDING_VERSION, `expected ${PENDING_VERSION}`),
  /** Id of the page. */
  page: idField,
  /** Language of the translation. */
  language: languageField,
  /** Language it was translated from. */
  from: languageField,
  pieces: z.array(pendingPieceSchema).min(1),
});
export type PendingTranslation = z.infer<typeof pendingTranslationSchema>;
