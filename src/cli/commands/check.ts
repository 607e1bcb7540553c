import type { Command } from 'commander';
import { checkContent } from '#content/checkContent.ts';
import { checkGuide } from '#content/guide/checkGuide.ts';
import { complain, count } from './complain.ts';
import type { Host } from './host.ts';

export function addCheck(program: Command, { siteDir, print }: Host): void {
  program
    .command('check')
    .description('read all content and list everything that is wrong with it')
    .action(() => {
      const { content, problems: found } = checkContent(siteDir);
      const problems = [...found, ...checkGuide(siteDir)];
      const files = new Set(problems.map(({ file }) => file)).size;
      complain(problems, `${count(problems.length, 'problem')} in ${count(files, 'file')}.`);
      print(`No problems in ${count(content.originals.length, 'page')} and ${count(content.translations.length, 'translation')}.`);
    });
}
