import * as z from 'zod';
import { idField } from './fields.ts';
import { TERM_STATUS } from './glossaryConcept.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from './locale.ts';

const wordField = z
  .string()
  .regex(/^[\p{L}\p{M}]+(-[\p{L}\p{M}]+)*$/u, 'expected one word, without spaces, digits or marks; a hyphen is allowed')
  .min(2, 'expected a word of at least 2 letters');

/** Words by locale; every locale may be left out. */
function wordsPerLocale(): z.ZodObject<Record<WrittenLocale, z.ZodOptional<z.ZodArray<z.ZodString>>>> {
  const words = z.array(wordField).min(1, 'expected at least one word').optional();
  // `fromEntries` forgets which locales have an entry.
  return z.strictObject(Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, words])) as Record<WrittenLocale, typeof words>, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `expected one of ${WRITTEN_LOCALES.join(', ')} (sr-Latn is derived from sr)` : undefined,
  });
}

/**
 * Words of several languages for the same thing, `data/lexicon/<field>.yaml`. Search looks for all of them when somebody types one;
 * inflected forms are found by rule, and so are ekavian beside ijekavian forms and the other script.
 */
export const wordFamilySchema = z
  .strictObject({
    /** Stable; an English name. */
    id: idField,
    /** Single words in dictionary form, per language, in its own script; derivations (`suradnik`, `surađivati`) are words of their own. */
    words: wordsPerLocale().refine(
      (words) => Object.values(words).filter((list) => list !== undefined).length >= 2,
      'expected words of at least two languages',
    ),
    /** `attested`: sources use words of two or more of the languages for this thing. `proposed`: ours, until a native reader confirms it. */
    status: z.enum(TERM_STATUS, `expected one of ${TERM_STATUS.join(', ')}`),
    /** Who uses the words: ids from `data/term-sources.yaml`. Required for an attested family. */
    sources: z.array(idField).default([]),
  })
  .superRefine(({ status, sources }, context) => {
    if (status === 'attested' && sources.length === 0) {
      context.addIssue({ code: 'custom', path: ['sources'], message: 'expected a source, because `status` is attested' });
    }
  });
export type WordFamily = z.infer<typeof wordFamilySchema>;
