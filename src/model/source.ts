import * as z from 'zod';
import { dayOrMonthField, idField, languageTagField, urlField, yearField } from './fields.ts';

/** A source a page rests on. The text cites it as a footnote, `[^key]`; the hub writes the footnote. */
export const sourceSchema = z.strictObject({
  /** The name the text cites it by. */
  key: idField,
  /** Title, in the language and script of the source. Without one: a neutral description in English, with `language: en`. */
  title: z.string().min(2),
  /** Who published it: an organisation, a newspaper, a person. */
  publisher: z.string().min(2),
  /** Language of the title and the source. */
  language: languageTagField,
  /** Year of publication, where it is known. */
  year: yearField.optional(),
  /** Where it can be read. */
  url: urlField,
  /** When somebody of the hub, or its researchers, last read it: a day, or a month. */
  seen: dayOrMonthField,
});
export type Source = z.infer<typeof sourceSchema>;
