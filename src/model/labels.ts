import * as z from 'zod';
import { WRITTEN_LOCALES, type WrittenLocale } from './locale.ts';

/** A label in every written locale; the label for sr-Latn is derived from sr. */
export const writtenLabels = z.strictObject(
  Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, z.string().min(1)])) as Record<WrittenLocale, z.ZodString>,
);
