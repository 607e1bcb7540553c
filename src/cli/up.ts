/** `npm run up`: builds what has changed and serves the hub on this machine. */
import { readEnvironment } from '#content/environment.ts';
import { buildHub } from './site/buildHub.ts';
import { buildDir } from './site/places.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';
import { stopped, stopSignal } from './process/stopSignal.ts';
import { assertPortFree, serve } from './serve/serve.ts';

async function up(): Promise<number> {
  const signal = stopSignal();
  const { port, host } = readEnvironment();
  await assertPortFree(host, port);
  const built = await buildHub(signal, 'npm run up');
  if (signal.aborted) return farewell();
  if (!built) return 1;
  const server = await serve({ dir: buildDir(siteDir), host, port });
  console.log(`\nThe hub is at ${server.url} (Ctrl-C stops it).`);
  await stopped(signal);
  await server.close();
  return farewell();
}

function farewell(): number {
  console.log('\nStopped.');
  return 0;
}

void runEntry(up);
