import { Listr } from 'listr2';
import type { LocaleOutcome, RunJobs } from './outcome.ts';
import { titleOf, wordFor } from './runPlainly.ts';

/** Runs the jobs with a list on the terminal that is drawn anew as builds begin and end. */
export const runLive: RunJobs = async (jobs, width) => {
  const outcomes: LocaleOutcome[] = [];
  const rows = jobs.map((job, index) => ({
    title: titleOf(job.locale),
    task: async (_context: unknown, row: { title: string }) => {
      const outcome = await job.run();
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
