/** Learning paths: pages of the library in an order that leads somewhere. */
import * as z from 'zod';
import { idField } from './fields.ts';
import { writtenLabels } from './labels.ts';
import type { Locale } from './locale.ts';
import type { PageType } from './page.ts';
import type { NamedThing } from './pageFacts.ts';

/** The kinds of page a path may lead through. */
export const PATH_TYPES = ['module', 'toolkit', 'toolkit-step', 'case-study'] as const satisfies readonly PageType[];
export type PathType = (typeof PATH_TYPES)[number];

const pathItemSchema = z.strictObject({
  /** Id of a module, a toolkit, a step of a toolkit or a case study. A draft joins the path when it is published. */
  page: idField,
  /** Why it stands here, in one line, in every language. */
  why: writtenLabels.optional(),
});

/** An entry of `data/paths.yaml`. */
export const learningPathSchema = z.strictObject({
  /** Stable; its place on the page of paths (`/paths/#<id>`). */
  id: idField,
  /** Ids from `data/themes.yaml`. */
  themes: z.array(idField).min(1, 'expected at least one theme').max(4, 'expected at most four themes'),
  /** What the path is called, in every language. */
  title: writtenLabels,
  /** Whom it is for, and what it leads to: one or two sentences, in every language. */
  description: writtenLabels,
  /** What to do and to read, in order. */
  items: z
    .array(pathItemSchema)
    .min(1, 'expected at least one page')
    .refine((items) => new Set(items.map(({ page }) => page)).size === items.length, 'expected every page once'),
});
export type LearningPath = z.infer<typeof learningPathSchema>;

/** A path as the readers of one locale are shown it, in the overlay's `paths.json`. */
export interface ShownPath {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly themes: readonly NamedThing[];
  /** Minutes of all its pages together. */
  readonly minutes: number;
  readonly items: readonly ShownPathItem[];
}

export interface ShownPathItem {
  /** Id of the page. */
  readonly id: string;
  readonly type: PathType;
  readonly title: string;
  /** Path on this site, with the locale's prefix and a slash at the end. */
  readonly url: string;
  /** To do what a module, a toolkit or a step describes; to read a case study. */
  readonly minutes: number;
  /** Ids of what it is made of and can be done one by one: sessions of a module, steps of a toolkit. */
  readonly parts?: readonly string[];
  /** Language of the page, where it is not the reader's. */
  readonly language?: Locale;
  readonly why?: string;
}
