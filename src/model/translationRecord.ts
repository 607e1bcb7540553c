/** What the translator of a page saw, section by section: one file per page and locale, written by `hub translate`. */
import * as z from 'zod';
import { dateField, idField, languageField } from './fields.ts';

/** Grows when the form of the file changes, so that an older hub does not misread a newer file. */
export const RECORD_VERSION = 1;

const hashField = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits');

/** Checked as one value: a large hub has half a million lines, and a schema for each would copy them all. */
const linesField = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((line) => typeof line === 'string'),
  'expected a list of lines',
);

export const recordedSectionSchema = z.strictObject({
  /** Hash of the words of `source`. */
  text: hashField,
  /** Hash of everything else in `source`: links, ids, directives, code. */
  structure: hashField,
  /** The day on which somebody said that the translation says what the source says. */
  confirmed: dateField,
  /** Who said so. */
  by: z.string().min(2),
  /** The section as the translator saw it, line by line. */
  source: linesField,
});
export type RecordedSection = z.infer<typeof recordedSectionSchema>;

export const translationRecordSchema = z.strictObject({
  /** Form of this file. */
  version: z.literal(RECORD_VERSION, `expected ${RECORD_VERSION}`),
  /** Id of the page; survives renames of its file. */
  page: idField,
  /** Language of the translation. */
  language: languageField,
  /** Language of the text it was translated from. */
  from: languageField,
  /** By the fixed id of the heading; `_front` for title and description, `_intro` for what stands before the first heading. */
  sections: z.record(z.string(), recordedSectionSchema),
});
export type TranslationRecord = z.infer<typeof translationRecordSchema>;

/** Two wordings of one section declared equal in meaning, `data/translation/accepted.json`: a typo mended costs no translator an evening. */
export const acceptedEditSchema = z.strictObject({
  /** Id of the page the edit was made in; the hashes decide where it counts. */
  page: idField,
  /** Id of the section. */
  section: z.string().min(1),
  /** Hash of the words before. */
  before: hashField,
  /** Hash of the words after. */
  after: hashField,
  /** The day on which it was accepted. */
  accepted: dateField,
  /** Who accepted it. */
  by: z.string().min(2),
});
export type AcceptedEdit = z.infer<typeof acceptedEditSchema>;
