import * as z from 'zod';
import { countryField } from './country.ts';
import { idField, languageField, urlField, yearField } from './fields.ts';
import { writtenLabels } from './labels.ts';

export const NETWORK_ROLES = ['founder', 'member', 'partner'] as const;
export type NetworkRole = (typeof NETWORK_ROLES)[number];

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
  /** What it is to the network Kooperativa, where a source says so in words. */
  network: z
    .strictObject({
      /** As the source has it: of the founders, a member, a partner in a project. */
      role: z.enum(NETWORK_ROLES, `expected one of ${NETWORK_ROLES.join(', ')}`),
      /** Year since when, where the source gives one. */
      since: yearField.optional(),
      /** Where that stands. */
      source: urlField,
    })
    .optional(),
  /** What it is and does. */
  about: z
    .strictObject({
      /** A sentence or two that the sources bear, in every language. */
      text: writtenLabels,
      /** Where they stand. */
      sources: z.array(urlField).min(1, 'expected at least one address'),
    })
    .optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;
