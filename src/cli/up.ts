/** `npm run up`: serves the hub and its desk on this machine, each language as soon as it is built. */
import { readDeskEnvironment } from '#content/deskEnvironment.ts';
import { readEnvironment } from '#content/environment.ts';
import { algoliaOrigins } from '#desk/site/algoliaOrigins.ts';
import { buildHub } from './site/buildHub.ts';
import { buildDir } from './site/places.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';
import { stopped, stopSignal } from './process/stopSignal.ts';
import { deskIfWanted } from './serve/deskIfWanted.ts';
import { assertPortFree, serve, type RunningServer } from './serve/serve.ts';

async function up(): Promise<number> {
  const signal = stopSignal();
  const { port, host, algolia } = readEnvironment();
  const settings = readDeskEnvironment();
  await assertPortFree(host, port);
  let server: RunningServer | undefined;
  const desk = await deskIfWanted(siteDir, settings, async (dir) => server?.switchTo(dir));
  try {
    // What the desk has published and built stands in a folder of its own.
    const published = desk?.first.dir;
    server = await serve({ dir: published ?? buildDir(siteDir), host, port, api: desk?.api, connect: algoliaOrigins(algolia) });
    if (published === undefined) {
      console.log(`\nThe hub opens at ${server.url} while it is built: each language as soon as it is ready.`);
      const built = await buildHub(signal, 'npm run up');
      if (signal.aborted) return farewell();
      if (!built) return 1;
    }
    desk?.start();
    console.log(`\nThe hub is at ${server.url} (Ctrl-C stops it).`);
    await stopped(signal);
    return farewell();
  } finally {
    await server?.close();
    await desk?.close();
  }
}

function farewell(): number {
  console.log('\nStopped.');
  return 0;
}

void runEntry(up);
