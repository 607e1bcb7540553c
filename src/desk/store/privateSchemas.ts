/** `privateStore.ts` as Zod sees it, for files somebody may have touched. */
import * as z from 'zod';
import { contactSchema, localeField, referenceField } from '#submission/schema.ts';
import { ROLES } from '#submission/state.ts';
import { TICKET_KINDS, type PrivatePerson, type PrivateSubmission, type Ticket, type WaitingMail } from './privateStore.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const privateSubmissionSchema: z.ZodType<PrivateSubmission> = z.strictObject({
  id: referenceField,
  contact: contactSchema,
  secretHash: sha256,
  newerHashes: z.array(sha256),
  createdAt: z.string(),
});

export const privatePersonSchema: z.ZodType<PrivatePerson> = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES).exclude(['contributor']),
  languages: z.array(localeField),
  subject: z.string(),
  left: z.boolean(),
});

export const ticketSchema: z.ZodType<Ticket> = z.strictObject({
  kind: z.enum(TICKET_KINDS),
  hash: z.string().min(1),
  person: z.string(),
  expires: z.string(),
  codeHash: z.string(),
  tries: z.number(),
});

export const waitingMailSchema: z.ZodType<WaitingMail> = z.strictObject({
  id: z.string().min(1),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  locale: localeField,
  next: z.string(),
  attempts: z.number(),
  createdAt: z.string(),
});
