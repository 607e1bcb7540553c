/** What the hub keeps on the reader's device, and nowhere else. The same keys in every locale: a choice follows its reader. */
import type { WrittenLocale } from './locale.ts';

export const STORAGE_NAMESPACE = 'hub';

export const STORAGE_KEYS = {
  /** `light` or `dark`. The page template reads it before the first paint; the name is Docusaurus'. */
  colourMode: `theme-${STORAGE_NAMESPACE}`,
  /** JSON array of locales, best first. */
  readingLanguages: `${STORAGE_NAMESPACE}-reading-languages`,
  /** JSON array of what was searched for, newest first. */
  recentSearches: `${STORAGE_NAMESPACE}-recent-searches`,
  /** What was learned here: JSON of `Progress` (`src/training/progress/progress.ts`). */
  progress: `${STORAGE_NAMESPACE}-progress`,
  /** Name for statements of completion. */
  learner: `${STORAGE_NAMESPACE}-learner`,
  /** What is ticked on worksheets: JSON of `src/components/ticks/ticks.ts`. */
  ticks: `${STORAGE_NAMESPACE}-ticks`,
  /** Code of the country whose boxes are shown; nothing for all. */
  country: `${STORAGE_NAMESPACE}-country`,
  /** Name of the person who translates here. */
  translator: `${STORAGE_NAMESPACE}-translator`,
} as const;

/** What a translator has written for a page, as `src/components/translate/draft.ts` has it. */
export function draftKey(page: string, into: WrittenLocale): string {
  return `${STORAGE_NAMESPACE}-translation-${page}-${into}`;
}

/** What the keys of workshop plans begin with. */
export const PLAN_PREFIX = `${STORAGE_NAMESPACE}-workshop-`;

/** A workshop plan, in the form of its file. */
export function planKey(id: string): string {
  return PLAN_PREFIX + id;
}
