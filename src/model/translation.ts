import * as z from 'zod';
import { descriptionField, languageField, titleField } from './fields.ts';
import { LENGTHS } from './lengths.ts';

/** How far a translation can be trusted: made by machine, drafted by a person, or reviewed by a second one. */
export const TRANSLATION_STATUS = ['machine', 'draft', 'reviewed'] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUS)[number];

export const translationSchema = z
  .strictObject({
    /** The language it was translated from; a pivot is allowed. */
    from: languageField,
    /** `machine`: nobody has reviewed it. `draft`: a person’s first version. `reviewed`: a second person has read it. */
    status: z.enum(TRANSLATION_STATUS, `expected one of ${TRANSLATION_STATUS.join(', ')}`),
    /** Names of the people who translated. */
    translators: z.array(z.string().min(2)).default([]),
    /** Names of the people who reviewed. */
    reviewers: z.array(z.string().min(2)).default([]),
  })
  .superRefine((translation, context) => {
    if (translation.status === 'reviewed' && translation.reviewers.length === 0) {
      context.addIssue({ code: 'custom', path: ['reviewers'], message: 'expected a name, because `status` is reviewed' });
    }
  });
export type Translation = z.infer<typeof translationSchema>;

/** The whole front matter of a file in `i18n/`: everything else is taken from the original. */
export const translatedPageSchema = z.strictObject({
  /** Title, translated. */
  title: titleField,
  /** Description, translated. */
  description: descriptionField,
  /** Town of a case study, where this language names it differently. */
  place: z.string().min(LENGTHS.place.min).optional(),
  /** Why the page was retired, in this language. */
  retiredBecause: z.string().min(LENGTHS.reason.min).optional(),
  /** How the translation was made. */
  translation: translationSchema,
});
export type TranslatedFrontMatter = z.infer<typeof translatedPageSchema>;
