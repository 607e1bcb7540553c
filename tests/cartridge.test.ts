/** The pages of a cartridge as a learning platform shows them: alone in a frame, on a phone and a desk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { cartridge } from '#exports/cartridge/cartridge.ts';
import { fixtureModule, repositoryModules } from '#exports/testing/pages.ts';
import { addAxe } from './browser/axe.ts';
import { openBrowser } from './browser/site.ts';

let browser: Browser;
let directory: string;
beforeAll(async () => {
  browser = await openBrowser();
  directory = mkdtempSync(path.join(tmpdir(), 'hub-cartridge-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true });
});

const budgeting = repositoryModules('mk').filter(({ id, edition }) => id === 'full-cost-budgeting' && edition === 'current');

test.each([fixtureModule(), ...budgeting].map((page) => [page.id, page] as const))(
  '%s: readable, and nothing for axe to find',
  async (id, module) => {
    const files = Object.entries(unzipSync(cartridge(module)));
    for (const [file, bytes] of files) {
      mkdirSync(path.dirname(path.join(directory, id, file)), { recursive: true });
      writeFileSync(path.join(directory, id, file), bytes);
    }
    for (const width of [320, 1000]) {
      const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
      for (const [file] of files.filter(([name]) => name.endsWith('.html'))) {
        await page.goto(pathToFileURL(path.join(directory, id, file)).href);
        await addAxe(page);
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const results = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
        });
        expect([file, violations]).toEqual([file, []]);
        expect([file, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([file, true]);
      }
      await page.context().close();
    }
  },
);
