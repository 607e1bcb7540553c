/** `npm run up`: builds what has changed and serves the hub on this machine. */
import { readEnvironment } from '#content/environment.ts';
import { materialise } from '#translation/overlay.ts';
import { buildSite } from './site/buildSite.ts';
import { compileLocale } from './site/compileLocale.ts';
import { describeFailures } from './site/describeFailures.ts';
import { buildDir } from './site/places.ts';
import { runLive } from './site/runLive.ts';
import { runPlainly } from './site/runPlainly.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';
import { stopped, stopSignal } from './process/stopSignal.ts';
import { assertPortFree, serve } from './serve/serve.ts';

async function up(): Promise<number> {
  const signal = stopSignal();
  const { port, host, hubUrl, algolia, ci } = readEnvironment();
  await assertPortFree(host, port);
  console.log('Building the hub; only the languages that have changed are built.');
  const runJobs = canDraw(ci) ? runLive : runPlainly(console.log);
  const build = { siteDir, hubUrl, algolia, signal, print: console.log, materialise, compile: compileLocale };
  const outcome = await buildSite(build, runJobs);
  if (signal.aborted) return farewell();
  const failures = describeFailures(outcome, 'npm run up');
  if (failures !== undefined) {
    console.error(`\n${failures}`);
    return 1;
  }
  const server = await serve({ dir: buildDir(siteDir), host, port });
  console.log(`\nThe hub is at ${server.url} (Ctrl-C stops it).`);
  await stopped(signal);
  await server.close();
  return farewell();
}

/** Whether a list can be drawn: on a terminal that is wide enough (some containers give it no width at all), outside CI. */
function canDraw(ci: boolean): boolean {
  return process.stdout.isTTY && process.stdout.columns >= 40 && !ci;
}

function farewell(): number {
  console.log('\nStopped.');
  return 0;
}

void runEntry(up);
