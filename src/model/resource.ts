/** The fields every kind of page shares. The doc comments are the authors' reference. */
import * as z from 'zod';
import { contributionSchema } from './contributor.ts';
import { countryField } from './country.ts';
import { dateField, descriptionField, idField, languageField, titleField } from './fields.ts';
import { licenceField } from './licence.ts';
import { lifecycleField } from './lifecycle.ts';
import { DEFAULT_LOCALE } from './locale.ts';
import { sourceSchema } from './source.ts';

/** What even the smallest page says of itself. */
export const pageFields = {
  /** Stable id, unique within an edition; survives renames of the file. */
  id: idField,
  /** Heading of the page, and its name in menus, lists and search results. */
  title: titleField,
  /** What the page is about, in plain text: lists, search results and link previews show it. */
  description: descriptionField,
  /** The language the page was written in. */
  language: languageField.default(DEFAULT_LOCALE),
  /** When the text last changed in substance. */
  updated: dateField,
  /** What the page rests on; every entry is cited in the text. */
  sources: z.array(sourceSchema).default([]),
} as const;

/** Who made a page, under which terms, and whether it still holds. */
export const creditFields = {
  /** Who made the page: people and teams from `data/contributors.yaml`. */
  contributors: z.array(contributionSchema).min(1, 'expected at least one contributor'),
  /** SPDX id; content is CC BY 4.0 unless a page says otherwise. */
  licence: licenceField.default('CC-BY-4.0'),
  /** When the page first appeared, or is to appear. Does not change any more. */
  published: dateField,
  /** A draft is left out of the built site. A retired page stays, says why, and leaves the catalogue. */
  status: lifecycleField.default('published'),
  /** Why a retired page was retired. Required with `status: retired`, and only then. */
  retiredBecause: z.string().min(10).optional(),
} as const;

/** A list in which nothing stands twice: the catalogue would count it twice. */
const once = [(entries: readonly string[]) => new Set(entries).size === entries.length, 'expected every entry once'] as const;

/** What a page is about: the facets of the catalogue. */
export const subjectFields = {
  /** Ids from `data/themes.yaml`. */
  themes: z
    .array(idField)
    .min(1, 'expected at least one theme')
    .max(4, 'expected at most four themes')
    .refine(...once),
  /** ISO 3166 codes of the countries it speaks of. */
  countries: z
    .array(countryField)
    .refine(...once)
    .default([]),
  /** Ids from `data/organisations.yaml`. */
  organisations: z
    .array(idField)
    .refine(...once)
    .default([]),
} as const;

export const resourceFields = { ...pageFields, ...creditFields, ...subjectFields } as const;

/** Ties `retiredBecause` to `status`; every schema with a lifecycle is checked with it. */
export function checkRetirement(
  page: { status?: string | undefined; retiredBecause?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (page.status === 'retired' && page.retiredBecause === undefined) {
    context.addIssue({ code: 'custom', path: ['retiredBecause'], message: 'expected a reason, because `status` is retired' });
  }
  if (page.status !== 'retired' && page.retiredBecause !== undefined) {
    context.addIssue({ code: 'custom', path: ['retiredBecause'], message: 'expected no reason, because `status` is not retired' });
  }
}
