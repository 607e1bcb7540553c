import type { Command } from 'commander';
import { LOCALES } from '#model/locale.ts';
import { UserError } from '#content/userError.ts';
import type { Host } from './host.ts';
import { explainHits, listHits } from './search/hitLines.ts';
import { askIndex } from './search/siteIndex.ts';

interface Options {
  readonly locale: string;
  readonly json?: true;
  readonly explain?: true;
}

const SHOWN = 10;

export function addSearch(program: Command, { siteDir, print }: Host): void {
  program
    .command('search')
    .description('search the pages as a reader does: the same engine, on the index of the last build')
    .argument('<query>', 'what a reader might type, in quotes')
    .requiredOption('--locale <locale>', `the reader’s locale: ${LOCALES.join(', ')}`)
    .option('--json', 'print what the engine answers')
    .option('--explain', 'tell by which words each page was found')
    .action(async (query: string, { locale: name, json, explain }: Options) => {
      const locale = LOCALES.find((each) => each === name);
      if (locale === undefined) {
        throw new UserError(
          `--locale: found ${JSON.stringify(name)}, expected one of ${LOCALES.join(', ')}. Fix: \`npm run hub -- search ${JSON.stringify(query)} --locale sr-Latn\`.`,
        );
      }
      const { result, words } = await askIndex(siteDir, locale, { query, hitsPerPage: SHOWN, getRankingInfo: true });
      if (json === true) print(JSON.stringify(result, null, 1));
      else for (const line of explain === true ? explainHits(result, words) : listHits(result)) print(line);
    });
}
