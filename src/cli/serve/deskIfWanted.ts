import path from 'node:path';
import { readDeskUrl, type DeskEnvironment } from '#content/deskEnvironment.ts';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { openDesk, type Desk } from '#desk/desk.ts';

/** Where nobody has asked for the desk, what keeps it from starting is told, and the site is served all the same. */
export async function deskIfWanted(
  siteDir: string,
  settings: DeskEnvironment,
  switchTo: (dir: string) => Promise<void>,
): Promise<Desk | undefined> {
  if (settings.desk === 'off') return undefined;
  try {
    return await startDesk(siteDir, settings, switchTo);
  } catch (error) {
    if (settings.desk === 'on' || !(error instanceof UserError)) throw error;
    console.error(`\nThe site is served without its desk. ${error.message}`);
    return undefined;
  }
}

async function startDesk(siteDir: string, settings: DeskEnvironment, switchTo: (dir: string) => Promise<void>): Promise<Desk> {
  const folder = path.resolve(siteDir, settings.folder ?? 'var');
  const { hubUrl, algolia } = readEnvironment();
  const site = { switchTo, inPages: { hubUrl, algolia } };
  const log = settings.log ? process.stderr : undefined;
  const desk = await openDesk({ siteDir, folder, hubUrl: readDeskUrl(), settings, site, log });
  console.log(`\nThe desk keeps what is sent in ${folder}: make copies with \`npm run hub -- desk backup\`.`);
  if (desk.damaged.length > 0) console.error(`${desk.damaged.length} submissions cannot be read. Fix: see \`npm run hub -- desk fsck\`.`);
  return desk;
}
