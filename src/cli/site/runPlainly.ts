import { LOCALE_FACTS } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import type { LocaleOutcome, RunJobs } from './outcome.ts';
import { pool } from './pool.ts';
import { inWords, timeLeft } from './timeLeft.ts';

/** Runs the jobs with one line per step, for logs. */
export function runPlainly(print: (line: string) => void): RunJobs {
  return (jobs, width) => {
    const unchanged = jobs.filter((job) => job.unchanged).map(({ locale }) => locale);
    if (unchanged.length > 0) print(`unchanged: ${unchanged.join(', ')}`);
    let stopped = false;
    const left = timeLeft(jobs, width);
    return pool(jobs, width, async (job) => {
      if (!job.unchanged && !stopped) print(`${titleOf(job.locale)}: building …`);
      left.began(job);
      const outcome = await job.run();
      left.ended(outcome);
      // The jobs that are left end at once; that the command stops is said once, at its end.
      stopped ||= outcome.kind === 'stopped';
      if (!job.unchanged && !stopped) print(`${titleOf(job.locale)}: ${wordFor(outcome)}${rest(left.seconds())}`);
      return outcome;
    });
  };
}

function rest(seconds: number | undefined): string {
  return seconds === undefined || seconds === 0 ? '' : `; ${inWords(seconds)} left`;
}

/** `'sq' => 'sq (Shqip)'` */
export function titleOf(locale: Locale): string {
  return `${locale} (${LOCALE_FACTS[locale].label})`;
}

/** How a locale's build ended, in words. */
export function wordFor(outcome: LocaleOutcome): string {
  return outcome.kind === 'built' ? `built in ${outcome.seconds.toFixed(1)} s` : outcome.kind;
}
