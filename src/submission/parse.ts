/** Every request of `api.ts`, and a kept record, read from anything: undefined for what is not one. Text comes out clean. */
import * as z from 'zod';
import type { AnswerRequest, RecoverRequest, ReviseRequest, SubmitRequest } from './api.ts';
import type { DeskActions, InviteRequest, PersonChange, SignInMailRequest, SignInRequest } from './deskApi.ts';
import type { SubmissionRecord } from './record.ts';
import { ABOUT, arrivingDraft, contactSchema, detailsSchema, localeField, messageField, recordSchema, refusalSchema } from './schema.ts';
import { ROLES } from './state.ts';

type Reader<T> = (value: unknown) => T | undefined;

function reader<T>(schema: z.ZodType<T>): Reader<T> {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  };
}

/** A contributor knows no keys of sources. */
const contributed = arrivingDraft(new Set());
const email = z.string().trim().toLowerCase().max(200);
const nothing = z.strictObject({});

export const parseRecord: Reader<SubmissionRecord> = reader(recordSchema);

export const parseSubmit: Reader<SubmitRequest> = reader(
  z.strictObject({
    draft: contributed,
    contact: contactSchema,
    locale: localeField,
    secret: z.string().regex(/^[\w-]{43}$/),
    proof: z.string().max(4_000),
  }),
);

/** `citations`: keys of the sources an editor has added to the submission. */
export function parseRevise(value: unknown, citations: ReadonlySet<string> = new Set()): ReviseRequest | undefined {
  return reader(z.strictObject({ draft: arrivingDraft(citations), contact: contactSchema }))(value);
}

export const parseAnswer: Reader<AnswerRequest> = reader(z.strictObject({ question: z.string().max(10), text: messageField }));

export const parseRecover: Reader<RecoverRequest> = reader(z.strictObject({ email, locale: localeField }));

export const parseSignIn: Reader<SignInRequest> = reader(
  z.union([z.strictObject({ token: z.string().regex(/^[\w-]{22,86}$/) }), z.strictObject({ email, code: z.string().regex(/^\d{6}$/) })]),
);

export const parseSignInMail: Reader<SignInMailRequest> = reader(z.strictObject({ email, locale: localeField }));

export const parseInvite: Reader<InviteRequest> = reader(
  z.strictObject({
    email,
    name: z.string().trim().min(1).max(100),
    role: z.enum(ROLES).exclude(['contributor']),
    languages: z.array(localeField).max(9),
  }),
);

export const parsePersonChange: Reader<PersonChange> = reader(
  z.union([
    z.strictObject({ left: z.literal(true) }),
    z.strictObject({ role: z.enum(ROLES).exclude(['contributor']).optional(), languages: z.array(localeField).max(9).optional() }),
  ]),
);

type DeskActionReaders = { readonly [A in keyof DeskActions]: Reader<DeskActions[A]> };

/** An editor may cite the sources that are among the details. */
function parseEdit(value: unknown): DeskActions['edit'] | undefined {
  const details = z.object({ details: detailsSchema }).safeParse(value);
  if (!details.success) return undefined;
  const citations = new Set(details.data.details.sources.map(({ key }) => key));
  return reader(z.strictObject({ draft: arrivingDraft(citations), details: detailsSchema }))(value);
}

export const DESK_ACTIONS: DeskActionReaders = {
  take: reader(nothing),
  release: reader(nothing),
  ask: reader(
    z.strictObject({
      questions: z
        .array(z.strictObject({ about: z.enum(ABOUT), text: messageField, language: localeField }))
        .min(1)
        .max(20),
    }),
  ),
  edit: parseEdit,
  accept: reader(nothing),
  'send-back': reader(z.strictObject({ text: messageField })),
  publish: reader(nothing),
  decline: reader(refusalSchema),
  reopen: reader(nothing),
  'decline-correction': reader(refusalSchema),
};
