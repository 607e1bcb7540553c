import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { chromium } from 'playwright-core';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { ensureBrowser } from '#cli/browser/ensureBrowser.ts';
import { stopSignal } from '#cli/process/stopSignal.ts';
import { serve } from '#cli/serve/serve.ts';
import { buildDir } from '#cli/site/places.ts';
import { measureTransfers, type Transfers } from '#cli/weigh/transfers.ts';
import type { Weight } from '#cli/weigh/weighPage.ts';
import { weighSite } from '#cli/weigh/weighSite.ts';
import { heavyTransfers, tableLine, tooHeavy } from '#cli/weigh/weighLines.ts';
import type { Host } from './host.ts';

export function addWeigh(program: Command, { siteDir, print }: Host): void {
  program
    .command('weigh')
    .description(
      'what pages of the last build weigh, beside what they may: every page by its files, one of each kind and locale in a browser',
    )
    .option('--no-browser', 'by their files alone, which takes seconds')
    .action(async ({ browser }: { readonly browser: boolean }) => {
      const dir = buildDir(siteDir);
      if (!existsSync(path.join(dir, 'index.html.br')))
        throw new UserError('There is no built site. Fix: `npm run build`, then try again.');
      const weighed = weighSite(dir);
      const problems = [...tooHeavy(weighed)];
      const scales = browser ? await openScales(siteDir, dir) : undefined;
      for (const each of weighed) {
        const [heaviest] = each.weights;
        const transfers = heaviest && (await scales?.measure(heaviest));
        print(tableLine(each, transfers));
        if (heaviest && transfers) problems.push(...heavyTransfers(heaviest, transfers));
      }
      await scales?.close();
      if (problems.length > 0) throw new UserError(['', ...problems].join('\n'));
    });
}

interface Scales {
  readonly measure: (weight: Weight) => Promise<Transfers>;
  readonly close: () => Promise<void>;
}

async function openScales(siteDir: string, dir: string): Promise<Scales> {
  const executablePath = await ensureBrowser({ environment: readEnvironment(), siteDir, signal: stopSignal(), print: console.log });
  const server = await serve({ dir, host: '127.0.0.1', port: 0 });
  const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    measure: ({ page }) => measureTransfers(chrome, new URL(page, server.url).href),
    close: async () => {
      await chrome.close();
      await server.close();
    },
  };
}
