import * as z from 'zod';
import { countryField } from './country.ts';
import { idField, languageField, urlField } from './fields.ts';

/** An entry of `data/organisations.yaml`: an organisation that pages refer to. */
export const organisationSchema = z.strictObject({
  /** Stable; pages name the organisation by it. */
  id: idField,
  /** The name the organisation uses, in its own language and script. */
  name: z.string().min(2),
  /** Language and script of `name`. */
  language: languageField,
  /** ISO 3166 code of the country it is in. */
  country: countryField,
  /** Town it is in, as the town itself writes it. */
  town: z.string().min(2),
  /** Its own site. */
  url: urlField.optional(),
  /** Where these facts stand. */
  source: urlField,
});
export type Organisation = z.infer<typeof organisationSchema>;
