import type { Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';

/** How it went for one locale. */
export type LocaleOutcome =
  | { readonly locale: Locale; readonly kind: 'unchanged' }
  | { readonly locale: Locale; readonly kind: 'built'; readonly seconds: number }
  | { readonly locale: Locale; readonly kind: 'failed'; readonly reason: string }
  | { readonly locale: Locale; readonly kind: 'stopped' };

/** How it went for the site. With problems in the content nothing is built. */
export interface SiteOutcome {
  readonly problems: readonly Problem[];
  readonly locales: readonly LocaleOutcome[];
}

/** One locale's part of the work. */
export interface LocaleJob {
  readonly locale: Locale;
  /** Nothing is to be done: `run` returns at once. */
  readonly unchanged: boolean;
  /** How long it took the last time, in seconds. */
  readonly lastSeconds?: number | undefined;
  readonly run: () => Promise<LocaleOutcome>;
}

/** Runs all jobs, `width` side by side, and shows how they go. */
export type RunJobs = (jobs: readonly LocaleJob[], width: number) => Promise<readonly LocaleOutcome[]>;
