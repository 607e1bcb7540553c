import type { Command } from 'commander';
import { complain, count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { carrySections, type Carried } from '#translation/editing/carrySections.ts';
import { findPage, parseLocale, readDraft } from './draft.ts';

export function addCarryOver(parent: Command, { siteDir, print }: Host): void {
  parent
    .command('carry-over')
    .description('bring links, ids, directives and code that changed in a source into its translations; words stay as they are')
    .argument('[pages...]', 'pages by id; by default all')
    .option('--locale <locale>', 'one language only', parseLocale)
    .action((names: readonly string[], { locale }: { locale?: WrittenLocale }) => {
      const draft = readDraft(siteDir);
      const pages = names.length === 0 ? draft.pages : names.map((name) => findPage(draft, name));
      const results = pages.flatMap((page) => carrySections(siteDir, page, draft.ledger, locale));
      for (const { page, locale: into, done } of results) {
        if (done.length > 0) print(`Carried over: ${done.join(', ')} of ${page} in ${into}`);
      }
      print(`${count(sum(results, 'done'), 'section')} carried over.`);
      complain(
        results.flatMap(({ problems }) => problems),
        `${count(sum(results, 'problems'), 'section')} must be brought up to date by a person.`,
      );
    });
}

function sum(results: readonly Carried[], field: 'done' | 'problems'): number {
  return results.reduce((total, result) => total + result[field].length, 0);
}
