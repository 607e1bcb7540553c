/** Small field schemas shared by every kind of page. Messages are meant for authors. */
import * as z from 'zod';
import { LENGTHS } from './lengths.ts';
import { WRITTEN_LOCALES } from './locale.ts';

/** A stable name: lower-case ASCII words joined by hyphens. Never changes once published. */
export const idField = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case ASCII words joined by hyphens, like `kino-lumbardhi`');

/** A calendar date, `YYYY-MM-DD`. */
export const dateField = z.iso.date('expected a calendar date like 2026-11-22');

/** A day, or a month where the day is not known: `2026-11-22` or `2026-11`. */
export const dayOrMonthField = z
  .string()
  .refine((value) => isDay(value) || isDay(`${value}-01`), 'expected a date like 2026-11-22, or a month like 2026-11');

function isDay(value: string): boolean {
  return dateField.safeParse(value).success;
}

export const yearField = z.int('expected a year like 2012').min(1800, 'expected a year like 2012').max(2100, 'expected a year like 2012');

export const urlField = z.url({ protocol: /^https?$/, message: 'expected a full address that starts with https:// or http://' });

/** A written locale; sr-Latn is left out because it is derived from sr. */
export const languageField = z.enum(WRITTEN_LOCALES, `expected one of ${WRITTEN_LOCALES.join(', ')} (sr-Latn is derived from sr)`);

/** Any BCP 47 tag: sources may be in languages the hub does not publish in. */
export const languageTagField = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag like hr, sr-Latn or de');

export const titleField = z
  .string()
  .min(LENGTHS.title.min, `expected at least ${LENGTHS.title.min} characters`)
  .max(LENGTHS.title.max, `expected at most ${LENGTHS.title.max} characters`);

/** One or two plain sentences: shown in lists, search results and link previews. */
export const descriptionField = z
  .string()
  .min(LENGTHS.description.min, `expected one or two sentences of at least ${LENGTHS.description.min} characters`)
  .max(LENGTHS.description.max, `expected at most ${LENGTHS.description.max} characters`);
