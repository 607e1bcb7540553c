/** How long a build still takes, guessed from how long each locale took the last time. */
import type { LocaleJob, LocaleOutcome } from './outcome.ts';

export interface TimeLeft {
  readonly began: (job: LocaleJob) => void;
  readonly ended: (outcome: LocaleOutcome) => void;
  /** Seconds until all jobs are done; undefined as long as nothing is known of any. */
  readonly seconds: () => number | undefined;
}

/** @param now in milliseconds */
export function timeLeft(jobs: readonly LocaleJob[], width: number, now: () => number = () => performance.now()): TimeLeft {
  const open = new Map(jobs.filter(({ unchanged }) => !unchanged).map((job) => [job.locale, job]));
  const starts = new Map<string, number>();
  const built: number[] = [];

  /** What a locale takes that was never built here: as long as the others. */
  function usual(): number | undefined {
    const known = built.length > 0 ? built : jobs.flatMap(({ lastSeconds }) => lastSeconds ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0) / known.length;
  }

  return {
    began: ({ locale }) => void starts.set(locale, now()),
    ended: (outcome) => {
      open.delete(outcome.locale);
      if (outcome.kind === 'built') built.push(outcome.seconds);
    },
    seconds: () => {
      const fallback = usual();
      if (fallback === undefined) return undefined;
      // This run tells more of the machine than the last one, which may have been a warm one.
      const expected = [...open.values()].map(({ locale, lastSeconds }) => {
        const whole = built.length > 0 ? fallback : (lastSeconds ?? fallback);
        const start = starts.get(locale);
        return start === undefined ? whole : Math.max(0, whole - (now() - start) / 1000);
      });
      const together = expected.reduce((sum, each) => sum + each, 0) / Math.max(1, Math.min(width, open.size));
      return Math.max(together, ...expected, 0);
    },
  };
}

/** `40` → `less than a minute`, `100` → `about 2 minutes` */
export function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 50) return 'less than a minute';
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`;
}
