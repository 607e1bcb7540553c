/** `npm test` and `npm run check`: runs every check there is and ends with one line of totals. */
import { readEnvironment } from '#content/environment.ts';
import { runEntry } from './process/entry.ts';
import { stopSignal } from './process/stopSignal.ts';
import { runSteps, summaryLine } from './verify/runSteps.ts';
import { STEPS } from './verify/steps.ts';

async function verify(): Promise<number> {
  const signal = stopSignal();
  readEnvironment(); // a bad variable is told now, not after minutes of other steps
  const totals = await runSteps(STEPS, signal, console.log);
  if (signal.aborted) {
    console.log('\nStopped.');
    return 130; // what shells give a program ended by Ctrl-C: nothing has been proved
  }
  console.log(`\n${summaryLine(totals)}`);
  return totals.failed === 0 ? 0 : 1;
}

void runEntry(verify);
