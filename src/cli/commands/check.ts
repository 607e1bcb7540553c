import type { Command } from 'commander';
import { imageProblems } from '#content/images/prepareImages.ts';
import { checkGuide } from '#content/guide/checkGuide.ts';
import { compareProblems } from '#model/problem.ts';
import { checkSite } from '#translation/checkSite.ts';
import { staleness } from '#translation/freshness/summary.ts';
import { complain, count, files } from './complain.ts';
import type { Host } from './host.ts';
import { warningLines } from './warningLines.ts';

export function addCheck(program: Command, { siteDir, print }: Host): void {
  program
    .command('check')
    .description('read all content and list everything that is wrong with it')
    .action(async () => {
      const { content, problems: found, statuses, warnings } = checkSite(siteDir);
      const problems = [...found, ...(await imageProblems(siteDir, content)), ...checkGuide(siteDir)].toSorted(compareProblems);
      const toLookAt = warningLines(warnings());
      complain(problems, [`${count(problems.length, 'problem')} in ${files(problems)}.`, ...toLookAt].join('\n'));
      print(`No problems in ${count(content.originals.length, 'page')} and ${count(content.translations.length, 'translation')}.`);
      const stale = staleness(statuses);
      if (stale !== undefined) print(`${stale} are older than their source: \`npm run hub -- translate status\` names them.`);
      if (toLookAt.length > 0) print(toLookAt.join('\n'));
    });
}
