import { Listr } from 'listr2';
import type { LocaleOutcome, RunJobs } from './outcome.ts';
import { titleOf, wordFor } from './runPlainly.ts';
import { inWords, timeLeft } from './timeLeft.ts';

/** Runs the jobs with a list on the terminal that is drawn anew as builds begin and end. */
export const runLive: RunJobs = async (jobs, width) => {
  const outcomes: LocaleOutcome[] = [];
  const left = timeLeft(jobs, width);
  const rows = jobs.map((job, index) => ({
    title: titleOf(job.locale),
    task: async (_context: unknown, row: { title: string }) => {
      left.began(job);
      const showRest = (): void => {
        const seconds = left.seconds();
        if (seconds !== undefined) row.title = `${titleOf(job.locale)}: building; all done in ${inWords(seconds)}`;
      };
      showRest();
      const ticking = setInterval(showRest, 1000);
      const outcome = await job.run().finally(() => clearInterval(ticking));
      left.ended(outcome);
      outcomes[index] = outcome;
      row.title = `${titleOf(job.locale)}: ${wordFor(outcome)}`;
      // Only marks the row; the reason is told below the list, once for all locales it concerns.
      if (outcome.kind === 'failed') throw new Error(outcome.reason);
    },
  }));
  // Stopping is the command's business: listr2's own signal handler would end the process at once.
  await new Listr(rows, {
    concurrent: width,
    exitOnError: false,
    registerSignalListeners: false,
    rendererOptions: { showErrorMessage: false, collapseErrors: false },
  }).run();
  return outcomes;
};
