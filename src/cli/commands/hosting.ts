import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { algoliaOrigins } from '#desk/site/algoliaOrigins.ts';
import { hostingFiles } from '#desk/site/hosting/hostingFiles.ts';
import { readSiteFacts } from '#desk/site/hosting/siteFacts.ts';
import { buildDir } from '#cli/site/places.ts';
import type { Host } from './host.ts';

const FOLDER = 'hosting';

export function addHosting(program: Command, { siteDir, print }: Host): void {
  program
    .command('hosting')
    .description(
      `write ${FOLDER}/: what nginx, Caddy, Netlify and Cloudflare Pages need to serve the last build by themselves (deploy/README.md)`,
    )
    .action(async () => {
      const dir = buildDir(siteDir);
      if (!existsSync(path.join(dir, 'index.html'))) throw new UserError('There is no built site. Fix: `npm run build`, then try again.');
      const facts = await readSiteFacts(dir, algoliaOrigins(readEnvironment().algolia));
      for (const [name, text] of hostingFiles(facts)) {
        const file = path.join(siteDir, FOLDER, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
        print(`Wrote ${FOLDER}/${name}`);
      }
    });
}
