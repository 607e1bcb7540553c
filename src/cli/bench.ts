/** `npm run bench -- translation`: prints how long something takes beside a plain measure of the same work, taken in the same run. */
import { UserError } from '#content/userError.ts';
import { benchTranslation } from './bench/translation.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';

const BENCHES: Readonly<Record<string, (siteDir: string, print: (line: string) => void) => void>> = { translation: benchTranslation };

async function bench(): Promise<number> {
  const [name = ''] = process.argv.slice(2);
  const run = BENCHES[name];
  if (run === undefined) {
    const names = Object.keys(BENCHES).join(', ');
    throw new UserError(
      `There is no bench \`${name}\`. Expected one of ${names}. Fix: \`npm run bench -- ${Object.keys(BENCHES)[0] ?? ''}\`.`,
    );
  }
  run(siteDir, console.log);
  return 0;
}

void runEntry(bench);
