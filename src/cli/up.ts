/** `npm run up`: builds what has changed, and serves the hub and its desk on this machine. */
import path from 'node:path';
import { readDeskEnvironment, readDeskUrl, type DeskEnvironment } from '#content/deskEnvironment.ts';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { openDesk, type Desk } from '#desk/desk.ts';
import { buildHub } from './site/buildHub.ts';
import { buildDir } from './site/places.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';
import { stopped, stopSignal } from './process/stopSignal.ts';
import { assertPortFree, serve, type RunningServer } from './serve/serve.ts';

async function up(): Promise<number> {
  const signal = stopSignal();
  const { port, host } = readEnvironment();
  const settings = readDeskEnvironment();
  await assertPortFree(host, port);
  let server: RunningServer | undefined;
  const desk = await deskIfWanted(settings, async (dir) => server?.switchTo(dir));
  try {
    // What the desk has published and built stands in a folder of its own.
    const dir = desk?.first.dir ?? ((await buildHub(signal, 'npm run up')) ? buildDir(siteDir) : undefined);
    if (signal.aborted) return farewell();
    if (dir === undefined) return 1;
    server = await serve({ dir, host, port, api: desk?.api });
    desk?.start();
    console.log(`\nThe hub is at ${server.url} (Ctrl-C stops it).`);
    await stopped(signal);
    return farewell();
  } finally {
    await server?.close();
    await desk?.close();
  }
}

/** Where nobody has asked for the desk, what keeps it from starting is told, and the site is served all the same. */
async function deskIfWanted(settings: DeskEnvironment, switchTo: (dir: string) => Promise<void>): Promise<Desk | undefined> {
  if (settings.desk === 'off') return undefined;
  try {
    return await startDesk(settings, switchTo);
  } catch (error) {
    if (settings.desk === 'on' || !(error instanceof UserError)) throw error;
    console.error(`\nThe site is served without its desk. ${error.message}`);
    return undefined;
  }
}

async function startDesk(settings: DeskEnvironment, switchTo: (dir: string) => Promise<void>): Promise<Desk> {
  const folder = path.resolve(siteDir, settings.folder ?? 'var');
  const { hubUrl, algolia } = readEnvironment();
  const site = { switchTo, inPages: { hubUrl, algolia } };
  const log = settings.log ? process.stderr : undefined;
  const desk = await openDesk({ siteDir, folder, hubUrl: readDeskUrl(), settings, site, log });
  console.log(`\nThe desk keeps what is sent in ${folder}: make copies with \`npm run hub -- desk backup\`.`);
  if (desk.damaged.length > 0) console.error(`${desk.damaged.length} submissions cannot be read. Fix: see \`npm run hub -- desk fsck\`.`);
  return desk;
}

function farewell(): number {
  console.log('\nStopped.');
  return 0;
}

void runEntry(up);
