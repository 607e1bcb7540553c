/** The shapes of `draft.ts` and `record.ts` as Zod sees them, for what arrives and what is read from disk. Not for browsers. */
import * as z from 'zod';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import { BUDGET_BANDS, GOVERNANCE, LEGAL_FORMS } from '#model/caseStudy.ts';
import { COUNTRIES } from '#model/country.ts';
import { licenceField } from '#model/licence.ts';
import { LOCALES } from '#model/locale.ts';
import { organisationSchema } from '#model/organisation.ts';
import { sourceSchema } from '#model/source.ts';
import { CREDIT_KINDS, DRAFT_FORMS, PEOPLE_SHOWN, type CaseDraft, type Contact } from './draft.ts';
import { cleanMarkdown } from './gate/cleanMarkdown.ts';
import { cleanLines, cleanText } from './gate/cleanText.ts';
import { LIMITS } from './limits.ts';
import { DECLINE_REASONS, RECORD_FORMAT, type EditorialDetails, type Refusal, type SubmissionRecord } from './record.ts';
import { ACTIONS, STATES } from './state.ts';

const none = z.literal('');
export const localeField = z.enum(LOCALES);
/** Crockford's base 32, lower case. */
export const referenceField = z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/);

/** A little more than the rules allow: what is too long is told by `draftFaults`, what is far too long is refused unread. */
function line(max: number): z.ZodType<string> {
  return z
    .string()
    .max(max * 2)
    .transform(cleanText);
}
const short = line(LIMITS.line);
const address = line(LIMITS.url);
const typed = line(20);

/** `section` reads the Markdown of one section. */
function draftOf(section: z.ZodType<string>): z.ZodType<CaseDraft> {
  return z.strictObject({
    form: z.enum(DRAFT_FORMS),
    language: localeField,
    title: short,
    description: line(LIMITS.description),
    organisation: z.strictObject({ name: short, url: address }),
    place: short,
    country: z.enum(COUNTRIES).or(none),
    period: z.strictObject({ from: typed, to: typed }),
    sections: z.strictObject({
      context: section,
      'what-they-did': section,
      'what-changed': section,
      'what-failed': section,
      'how-to-repeat': section,
    }),
    governance: z.enum(GOVERNANCE).or(none),
    legalForm: z.enum(LEGAL_FORMS).or(none),
    people: z.strictObject({ count: typed, year: typed }),
    budget: z.strictObject({ band: z.enum(BUDGET_BANDS).or(none), year: typed }),
    themes: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)).max(LIMITS.themes * 2),
    sources: z.array(z.strictObject({ title: short, publisher: short, url: address })).max(LIMITS.sources * 2),
    photos: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z0-9]{16}$/),
          alt: short,
          credit: short,
          licence: licenceField.or(none),
          people: z.enum(PEOPLE_SHOWN).or(none),
        }),
      )
      .max(LIMITS.photos * 2),
    credit: z.strictObject({ as: z.enum(CREDIT_KINDS), name: short }),
    licenceAgreed: z.boolean(),
  });
}

/** Kept text was cleaned when it came; cleaning it again would cost seconds at every start. */
const keptDraft = draftOf(z.string());

/** What arrives; `citations`: keys of sources the text may cite. */
export function arrivingDraft(citations: ReadonlySet<string>): z.ZodType<CaseDraft> {
  return draftOf(
    z
      .string()
      .max(LIMITS.section * 2)
      .transform((text) => cleanMarkdown(text, citations).markdown),
  );
}

export const contactSchema = z.strictObject({ name: short, email: short, phone: short }) satisfies z.ZodType<Contact>;

/** Words between people: lines stay, marks mean nothing. */
export const messageField = z
  .string()
  .max(LIMITS.message)
  .transform((text) => cleanLines(text).trim());

export const refusalSchema = z.strictObject({
  reason: z.enum(DECLINE_REASONS),
  text: messageField,
  language: localeField,
}) satisfies z.ZodType<Refusal>;

export const detailsSchema = z.strictObject({
  slug: z.string().max(60),
  organisations: z.array(z.string().max(60)).max(8),
  newOrganisation: organisationSchema.nullable(),
  sources: z.array(sourceSchema).max(LIMITS.sources),
}) satisfies z.ZodType<EditorialDetails>;

export const ABOUT = [...CASE_SECTIONS, 'title', 'photos', 'whole'] as const;

const event = z.strictObject({
  at: z.iso.datetime(),
  by: z.string(),
  what: z.enum([...ACTIONS, 'submit', 'appear']),
  state: z.enum(STATES),
  note: z.string().optional(),
});

const question = z.strictObject({
  id: z.string(),
  about: z.enum(ABOUT),
  text: z.string(),
  language: localeField,
  askedAt: z.string(),
  answer: z.string(),
  answeredAt: z.string(),
});

const publication = z.strictObject({ commit: z.string(), branch: z.string(), path: z.string(), request: z.string() });

export const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  id: referenceField,
  locale: localeField,
  state: z.enum(STATES),
  assignee: z.string(),
  draft: keptDraft,
  details: detailsSchema,
  questions: z.array(question),
  events: z.array(event),
  refusal: refusalSchema.nullable(),
  publication: publication.nullable(),
}) satisfies z.ZodType<SubmissionRecord>;
