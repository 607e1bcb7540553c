/** `npm run bench -- <name>`: prints how long something takes beside another way to do the same work, taken in the same run. */
import { UserError } from '#content/userError.ts';
import { benchBuild } from './bench/build.ts';
import { benchDesk } from './bench/desk.ts';
import { benchExports } from './bench/exports.ts';
import { benchPages } from './bench/pages.ts';
import { benchSearch } from './bench/search.ts';
import { benchSite } from './bench/site.ts';
import { benchTranslation } from './bench/translation.ts';
import { benchWorkshop } from './bench/workshop.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';

/** `only` is what stands after the name. */
type Bench = (siteDir: string, print: (line: string) => void, only: readonly string[]) => void | Promise<void>;

const BENCHES: Readonly<Record<string, Bench>> = {
  translation: benchTranslation,
  search: benchSearch,
  exports: benchExports,
  workshop: benchWorkshop,
  desk: benchDesk,
  site: benchSite,
  pages: benchPages,
  build: benchBuild,
};

async function bench(): Promise<number> {
  const [name = '', ...only] = process.argv.slice(2);
  const run = BENCHES[name];
  if (run === undefined) {
    const names = Object.keys(BENCHES).join(', ');
    throw new UserError(
      `There is no bench \`${name}\`. Expected one of ${names}. Fix: \`npm run bench -- ${Object.keys(BENCHES)[0] ?? ''}\`.`,
    );
  }
  await run(siteDir, console.log, only);
  return 0;
}

void runEntry(bench);
