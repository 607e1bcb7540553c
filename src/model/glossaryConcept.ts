import * as z from 'zod';
import { idField } from './fields.ts';
import { writtenLabels } from './labels.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from './locale.ts';

/** Whether a form was found in use by somebody in the field, or is our own proposal that needs a native reader. */
export const TERM_STATUS = ['attested', 'proposed'] as const;

/** Words of which some may be beginnings: `kulturn* politik*`, `grant`. `src/language/termMatch.ts` finds them in text. */
const stemField = z
  .string()
  .regex(/^[\p{L}\p{N}-]+\*?( [\p{L}\p{N}-]+\*?)*$/u, 'expected words, with * after a beginning, like `kulturn* politik*`');

const stemsField = z.array(stemField).min(1, 'expected at least one stem');

const termSchema = z
  .strictObject({
    /** The term as a dictionary has it: `kulturna politika`. */
    term: z.string().min(2),
    /** How it is found, word by word; a beginning ends with `*`: `kulturn* politi*` finds *kulturnih politika* and *kulturnoj politici*. */
    stems: stemsField,
    /** `attested`: found in use. `proposed`: ours, until a native reader confirms it. */
    status: z.enum(TERM_STATUS, `expected one of ${TERM_STATUS.join(', ')}`),
    /** Who uses it: ids from `data/term-sources.yaml`. Required for an attested form. */
    sources: z.array(idField).default([]),
  })
  .superRefine(({ status, sources }, context) => {
    if (status === 'attested' && sources.length === 0) {
      context.addIssue({ code: 'custom', path: ['sources'], message: 'expected a source, because `status` is attested' });
    }
  });

const avoidedSchema = z.strictObject({
  /** The form to avoid. */
  form: z.string().min(2),
  /** How it is found, word by word, as for terms. It finds none of the terms above. */
  stems: stemsField,
  /** Why, in the language of the form; translators read it. */
  reason: z.string().min(10),
  /** `true` where the form is right in another sense (`mbrojtje`, protection): it is then told of only where the source names the concept. */
  ambiguous: z.literal(true).optional(),
});

/** One list per written locale. */
function perLocale<T extends z.ZodType>(schema: T): z.ZodObject<Record<WrittenLocale, T>> {
  // `fromEntries` forgets that every locale has an entry.
  return z.strictObject(Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, schema])) as Record<WrittenLocale, T>);
}

/** A concept of the field, `data/glossary/<id>.yaml`: what it means, and what it is called in each language. */
export const glossaryConceptSchema = z.strictObject({
  /** Stable; the name of the file, and the address on the glossary page (`/glossary/#<id>`). */
  id: idField,
  /** What it means here, in one or two plain sentences, in every language. */
  definition: writtenLabels,
  /** `true` for a word everybody knows (`budget`, `member`): it is on the glossary page, but texts do not explain it where they name it. */
  everyday: z.boolean().default(false),
  /** What it is called in every language; the preferred form first. */
  terms: perLocale(z.array(termSchema).min(1, 'expected at least one term')),
  /** Forms that mislead, per language. */
  avoid: perLocale(z.array(avoidedSchema)).partial().default({}),
});
export type GlossaryConcept = z.infer<typeof glossaryConceptSchema>;
export type GlossaryTerm = z.infer<typeof termSchema>;
export type AvoidedForm = z.infer<typeof avoidedSchema>;
