import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { GUIDE, guide } from '#content/guide/guide.ts';
import { complain } from './complain.ts';
import type { Host } from './host.ts';

export function addGuide(program: Command, { siteDir, print }: Host): void {
  program
    .command('guide')
    .description(`write ${GUIDE}, the authors’ guide, from the schemas, their doc comments and the starters`)
    .action(() => {
      const { text, problems } = guide(siteDir);
      complain(problems, `${GUIDE} was not written.`);
      writeFileSync(path.join(siteDir, GUIDE), text);
      print(`Wrote ${GUIDE}`);
    });
}
