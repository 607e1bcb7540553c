/** Builds what has changed, and says what went wrong: what `npm run up` and `npm run build` have in common. */
import { readEnvironment } from '#content/environment.ts';
import { materialise } from '#translation/overlay.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import { buildSite } from './buildSite.ts';
import { compileLocale } from './compileLocale.ts';
import { describeFailures } from './describeFailures.ts';
import { runLive } from './runLive.ts';
import { runPlainly } from './runPlainly.ts';

/** True when the whole site is built; what failed has been told. `again` is the command to run once it is mended. */
export async function buildHub(signal: AbortSignal, again: string): Promise<boolean> {
  const { hubUrl, algolia, ci } = readEnvironment();
  console.log('Building the hub; only the languages that have changed are built.');
  const runJobs = canDraw(ci) ? runLive : runPlainly(console.log);
  const outcome = await buildSite({ siteDir, hubUrl, algolia, signal, print: console.log, materialise, compile: compileLocale }, runJobs);
  if (signal.aborted) return false;
  const failures = describeFailures(outcome, again);
  if (failures !== undefined) console.error(`\n${failures}`);
  return failures === undefined;
}

/** Whether a list can be drawn: on a terminal that is wide enough (some containers give it no width at all), outside CI. */
function canDraw(ci: boolean): boolean {
  return process.stdout.isTTY && process.stdout.columns >= 40 && !ci;
}
