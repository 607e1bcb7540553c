/** The workshop builder in a real browser, on the built site: what a change costs in a long plan beside a short one, and what travels. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { ensureBrowser } from '#cli/browser/ensureBrowser.ts';
import { stopSignal } from '#cli/process/stopSignal.ts';
import { serve } from '#cli/serve/serve.ts';
import { buildDir } from '#cli/site/places.ts';
import { percentile } from './search/runMeasure.ts';
import { workshopPlan } from './workshopPlan.ts';

const BLOCKS = { long: 60, short: 6 } as const;
const CHANGES = 60;
const AT = 'workshop/';
/** A page of the site without data of its own: what it loads, every page loads. */
const PLAIN = 'about/';

export async function benchWorkshop(siteDir: string, print: (line: string) => void): Promise<void> {
  const dir = buildDir(siteDir);
  const data = path.join(dir, 'workshop-data');
  if (!existsSync(data)) throw new UserError('The site is not built. Fix: `npm run build`, then this again.');
  const environment = readEnvironment();
  const executablePath = await ensureBrowser({ environment, siteDir, signal: stopSignal(), print });
  const server = await serve({ dir, host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const sizes = await scripts(browser, server.url);
    print(`Builder: ${kilobytes(sizes)} of scripts beyond those of every page (brotli; goal: at most 35 kB).`);
    const module = readdirSync(data).find((file) => file !== 'words.json' && file.endsWith('.json')) ?? '';
    const source = readFileSync(path.join(data, module), 'utf8');
    const long = await changes(browser, server.url, workshopPlan(source, BLOCKS.long));
    const short = await changes(browser, server.url, workshopPlan(source, BLOCKS.short));
    print(`A block moved by its button, drawn and laid out, ${CHANGES} times (goal: 16 ms):`);
    for (const [name, times] of Object.entries({ long, short })) {
      print(`  ${BLOCKS[name as keyof typeof BLOCKS]} blocks: median ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`);
    }
    print(`The long plan takes ${(percentile(long, 0.5) / percentile(short, 0.5)).toFixed(1)} times as long as the short one.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Bytes of the scripts only the builder loads, with a sheet drawn. Compressed here: the server of this machine sends them as they are. */
async function scripts(browser: Browser, url: string): Promise<number> {
  const common = await loaded(browser, url + PLAIN, async () => {});
  const builder = await loaded(browser, url + AT, async (page) => {
    await page.locator('.plan-new, main button').first().click();
    await page.waitForTimeout(1000);
  });
  return [...builder].filter(([name]) => !common.has(name)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Scripts by name. Pages that links lead to are fetched ahead with data saving off, and are no part of this: the saver is on. */
async function loaded(browser: Browser, address: string, act: (page: Page) => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const page = await browser.newPage();
  await page.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
  const found = new Map<string, number>();
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    response
      .body()
      .then((body) => found.set(response.url(), brotliCompressSync(body).length))
      .catch(() => {});
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await act(page);
  await page.close();
  return found;
}

/** Drawn before the click returns, layout included, which the focus asks for. */
const MOVES = `(async () => {
  const taken = [];
  for (let turn = 0; turn < ${CHANGES}; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = performance.now();
    document.getElementById(turn % 2 === 0 ? 'block-b1-down' : 'block-b1-up').click();
    taken.push(performance.now() - begun);
  }
  return taken;
})()`;

async function changes(browser: Browser, url: string, plan: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.goto(url + AT);
  await page.locator('input[type=file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(plan) });
  await page.locator('#block-b1-down').waitFor();
  // Code for the browser, whose types this folder does not know.
  const times = await page.evaluate<readonly number[]>(MOVES);
  await page.close();
  return times;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
