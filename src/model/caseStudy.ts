import * as z from 'zod';
import { dateField, idField, yearField } from './fields.ts';
import { checkRetirement, resourceFields } from './resource.ts';

/** How the space or programme is held and decided upon: the forms found in the region. */
export const GOVERNANCE = [
  'joint-public-institution',
  'free-use-contract',
  'long-lease',
  'yearly-agreement',
  'programme-manager-by-call',
  'contracts-per-room',
  'no-contract',
  'private-lease',
  'own-building',
  'council-allocation',
  'peer-decision',
  'programme',
] as const;
export type Governance = (typeof GOVERNANCE)[number];

export const LEGAL_FORMS = [
  'association',
  'foundation',
  'public-institution',
  'private-institution',
  'federation-of-associations',
  'informal-initiative',
  'company',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Yearly budget in euros. */
export const BUDGET_BANDS = ['under-20k', '20k-100k', '100k-500k', 'over-500k'] as const;
export type BudgetBand = (typeof BUDGET_BANDS)[number];

const EXPECTED = {
  period: 'expected the year it began, `{from: 2012}`, and the year it ended if it did',
  governance: `expected one of ${GOVERNANCE.join(', ')}`,
  legalForm: `expected one of ${LEGAL_FORMS.join(', ')}`,
} as const;

export const caseStudySchema = z
  .strictObject({
    ...resourceFields,
    /** What the case rests on; every entry is cited in the text. Only an organisation's own account may be without. */
    sources: resourceFields.sources,
    /** Reference of the submission, where the case is an organisation's own account, sent through the form. The desk writes it. */
    contributed: z
      .string()
      .regex(/^[0-9a-hjkmnp-tv-z]{16}$/, 'expected the reference of a submission, as the desk wrote it')
      .optional(),
    /** Who of the organisation has checked the facts, and when; until then the page says that nobody has. */
    checked: z
      .strictObject({
        /** Id of the organisation, from `data/organisations.yaml`. */
        by: idField,
        /** The day on which it said so. */
        date: dateField,
      })
      .optional(),
    /** Town, in the language of the page. */
    place: z.string().min(2),
    /** Years the case covers; without `to` it goes on, or its end is not known. Only an organisation's own account may be without. */
    period: z
      .strictObject({
        /** Year it began. */
        from: yearField,
        /** Year it ended. */
        to: yearField.optional(),
      })
      .refine(({ from, to = from }) => to >= from, { path: ['to'], message: 'expected a year that is not before `from`' })
      .optional(),
    /** How the space or programme is held, or how it is decided upon. Only an organisation's own account may be without. */
    governance: z.enum(GOVERNANCE, EXPECTED.governance).optional(),
    /** Legal form of the organisation that holds it. Left out where no source names it. */
    legalForm: z.enum(LEGAL_FORMS, EXPECTED.legalForm).optional(),
    /** Paid people, in the year a source gives. */
    people: z
      .strictObject({
        /** Number of paid people, whatever their hours. */
        count: z.int().min(0),
        /** The year the number is of. */
        year: yearField,
      })
      .optional(),
    /** Yearly budget band, in the year a source gives. */
    budget: z
      .strictObject({
        /** Euros a year. */
        band: z.enum(BUDGET_BANDS, `expected one of ${BUDGET_BANDS.join(', ')}`),
        /** The year the budget is of. */
        year: yearField,
      })
      .optional(),
  })
  .superRefine(checkRetirement)
  .superRefine((page, context) => {
    if (page.contributed !== undefined) return;
    if (page.sources.length === 0) context.addIssue({ code: 'custom', path: ['sources'], message: 'expected at least one source' });
    for (const field of ['period', 'governance'] as const) {
      if (page[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: EXPECTED[field] });
    }
  });
