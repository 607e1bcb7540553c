/** The board of translations: how far every page is in every language, and what to do next. */
import type { Locale, WrittenLocale } from './locale.ts';
import type { PageType } from './page.ts';
import type { TranslationStatus } from './translation.ts';

/** Words of originals, by how readers of one language can read them. */
export interface Coverage {
  /** In their own language: written in it, or translated. */
  readonly own: number;
  /** Through the nearest language there is, by the chains of `hub.config.ts`. */
  readonly neighbour: number;
  /** Only in a language they are not taken to read. */
  readonly other: number;
}

/**
 * What there is to do about one page in one language. `update`: sections have changed since. `finish`: sections are not translated.
 * `translate`: nothing is. `review`: all is there, and no second person has read it. `none`: the original, or current and reviewed.
 */
export const TASKS = ['update', 'finish', 'translate', 'review', 'none'] as const;
export type Task = (typeof TASKS)[number];

export interface BoardCell {
  readonly task: Task;
  readonly words: Coverage;
  /** Number of sections whose source has changed since they were translated, and of those not translated. */
  readonly stale: number;
  readonly missing: number;
  /** Absent for the original, and while there is no translation. */
  readonly status?: TranslationStatus;
}

export interface BoardPage {
  readonly id: string;
  readonly type: PageType;
  /** In the reader's language, or the nearest one. */
  readonly title: string;
  /** Language of the title. */
  readonly language: Locale;
  readonly original: WrittenLocale;
  /** Address of the page, with the reader's locale's prefix. */
  readonly url: string;
  /** Number of words of the original. */
  readonly words: number;
  readonly cells: Readonly<Record<WrittenLocale, BoardCell>>;
}

export interface BoardTotal {
  readonly words: Coverage;
  /** Number of sections whose source has changed. */
  readonly stale: number;
  /** Number of translations that no second person has read. */
  readonly unreviewed: number;
}

/** A box about one country, that somebody answers for. */
export interface BoardBox {
  /** The page it stands on, as in `BoardPage`. */
  readonly title: string;
  readonly language: Locale;
  readonly url: string;
  /** In the reader's language. */
  readonly country: string;
  readonly owner: string;
  /** ISO date by which it is to be looked at again, and the same as the reader's language writes it. */
  readonly due: { readonly date: string; readonly label: string };
}

export interface TranslationBoard {
  /** What matters most to readers first. */
  readonly pages: readonly BoardPage[];
  readonly totals: Readonly<Record<WrittenLocale, BoardTotal>>;
  /** The first to be looked at again comes first. */
  readonly boxes: readonly BoardBox[];
}
