import * as z from 'zod';
import { countryField } from './country.ts';
import { idField, languageField, urlField } from './fields.ts';

/** An entry of `data/organisations.yaml`: an organisation that pages refer to. */
export const organisationSchema = z.strictObject({
  id: idField,
  /** The name the organisation uses, in its own language and script. */
  name: z.string().min(2),
  /** Language and script of `name`. */
  language: languageField,
  country: countryField,
  town: z.string().min(2),
  url: urlField.optional(),
  /** Where these facts stand. */
  source: urlField,
});
export type Organisation = z.infer<typeof organisationSchema>;
