import type { Command } from 'commander';
import { release } from '#content/release.ts';
import sidebars from '../../../sidebars.ts';
import { complain } from './complain.ts';
import type { Host } from './host.ts';

export function addRelease(program: Command, { siteDir, print }: Host): void {
  program
    .command('release')
    .description('cut an edition: freeze the library and its translations as they stand')
    .argument('<name>', 'a year like 2027, or a year and a letter like 2027b')
    .action((name: string) => {
      const { problems, written } = release(siteDir, name, sidebars);
      complain(problems, 'No edition was cut.');
      print([`Edition ${name} is cut:`, ...written.map((file) => `  ${file}`)].join('\n'));
      print('Next: look at it with `npm run up`, then commit these files. Corrections of the edition go into its own folders.');
    });
}
