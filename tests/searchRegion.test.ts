/** A poor phone on a poor line: any script, a neighbour's word, no marks; the section; and all of it again without a connection. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { serve, type RunningServer } from '#cli/serve/serve.ts';
import { BUILD, hydrated, openSite, PHONE, type Site } from './browser/site.ts';

// Each opens pages anew, which takes seconds on a busy machine.
jest.setTimeout(120_000);

let site: Site;
let server: RunningServer;
beforeAll(async () => {
  site = await openSite();
  server = await serve({ dir: BUILD, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await site.close();
  await server.close().catch(() => undefined);
});

/** The second server's page, on a phone: that server can be taken away. */
async function openOnPhone(path: string): Promise<Page> {
  const page = await site.open('/404.html', { viewport: PHONE });
  await page.goto(new URL(path, server.url).href);
  return hydrated(page);
}

/** Types into the header's field and goes to the hit that leads there. */
async function findAndOpen(page: Page, query: string, address: string): Promise<void> {
  const field = page.locator('input[name="q"]:visible');
  const option = page.locator(`[role="option"][href="${address}"]`);
  await field.fill(query);
  await option.waitFor();
  await option.click();
  await page.waitForURL(`**${address}`);
}

/** Whether the section with this id begins inside the window. */
function atSection(page: Page, id: string): Promise<boolean> {
  return page
    .waitForFunction(
      (id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        return top > -5 && top < innerHeight;
      },
      id,
      { timeout: 20_000 },
    )
    .then(() => true);
}

/** What a query made the page fetch that it did not have: names, and bytes as a host that compresses would send them. */
async function fetched(page: Page, act: () => Promise<void>): Promise<{ readonly names: readonly string[]; readonly bytes: number }> {
  await page.waitForLoadState('networkidle');
  const had = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)));
  const responses: Response[] = [];
  const listen = (response: Response): void => void responses.push(response);
  page.context().on('response', listen);
  await act();
  page.context().off('response', listen);
  // The service worker reads again, from the browser's own cache, what the page has loaded.
  const ours = responses.filter((response) => response.request().serviceWorker() === null && !had.has(response.url()));
  const bodies = await Promise.all(ours.map((response) => response.body()));
  return {
    names: ours.map((response) => new URL(response.url()).pathname.replace(/^\/sr\/(search-data\/[^/]+|assets)\//, '')),
    bytes: bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0),
  };
}

/** Waits until the service worker has what it was asked to keep: these pages, and every script and style of this one. */
async function keptOn(page: Page, paths: readonly string[]): Promise<void> {
  const deadline = Date.now() + 30_000;
  const missing = (): Promise<readonly string[]> =>
    page.evaluate(async (paths) => {
      const [pages, files] = await Promise.all([caches.open('hub-pages'), caches.open('hub-files')]);
      const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
      const wanted: readonly (readonly [Cache, string])[] = [
        ...paths.map((each) => [pages, each] as const),
        ...scripts.filter((name) => name.includes('/assets/')).map((name) => [files, name] as const),
      ];
      const found = await Promise.all(wanted.map(([cache, each]) => cache.match(each)));
      return wanted.flatMap(([, each], at) => (found[at] === undefined ? [each] : []));
    }, paths);
  for (let left = await missing(); left.length > 0; left = await missing()) {
    if (Date.now() > deadline) throw new Error(`not kept: ${left.join(', ')}`);
    await page.waitForTimeout(200);
  }
}

const CYRILLIC = { path: '/sr/', query: 'izjednacili korisnike', address: '/sr/library/case-studies/magacin-belgrade/#what-they-did' };
const NEIGHBOUR = { path: '/bs/', query: 'pozorište', address: '/bs/library/case-studies/anibar-peja/#context' };

test('a Cyrillic page is found from Latin letters without their marks, word by word as it is written', async () => {
  const page = await openOnPhone(CYRILLIC.path);
  const { names, bytes } = await fetched(page, async () => {
    await page.locator('input[name="q"]:visible').fill(CYRILLIC.query);
    await page.locator(`[role="option"][href="${CYRILLIC.address}"]`).waitFor();
  });
  // The interface and the engine, the manifest, titles and lexicon, the words' files, and the pages shown.
  expect(names.filter((name) => name.startsWith('js/')).length).toBeLessThanOrEqual(3);
  expect(names.filter((name) => /^t\d+\.txt$/.test(name)).length).toBeLessThanOrEqual(4);
  expect(bytes).toBeLessThan(75_000);
  const option = page.locator(`[role="option"][href="${CYRILLIC.address}"]`);
  expect(await option.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Изједначили', 'кориснике']));
  await option.click();
  await page.waitForURL(`**${CYRILLIC.address}`);
  expect(await atSection(page, 'what-they-did')).toBe(true);
});

test('a Croatian page is found from a Bosnian word, says which language it is in, and opens at the section', async () => {
  const page = await openOnPhone(NEIGHBOUR.path);
  await page.locator('input[name="q"]:visible').fill(NEIGHBOUR.query);
  const option = page.locator(`[role="option"][href="${NEIGHBOUR.address}"]`);
  await option.waitFor();
  expect(await option.locator('mark').allInnerTexts()).toContainEqual(expect.stringMatching(/kazališt/i));
  expect(await option.locator('[lang="hr"]').count()).toBeGreaterThan(0);
  await option.click();
  await page.waitForURL(`**${NEIGHBOUR.address}`);
  expect(await atSection(page, 'context')).toBe(true);
});

test('the same again after one visit to search, with the server gone', async () => {
  const pages = [await openOnPhone(CYRILLIC.path), await openOnPhone(NEIGHBOUR.path)];
  for (const [at, { path, query, address }] of [CYRILLIC, NEIGHBOUR].entries()) {
    const page = pages[at];
    if (page === undefined) throw new Error('no page');
    await page.goto(new URL(`${path}search/?q=${encodeURIComponent(query)}`, server.url).href);
    await page.locator(`.found a[href="${address}"]`).waitFor();
    await keptOn(page, [`${path}search/`, address.replace(/#.*/, '')]);
  }
  await server.close();
  for (const [at, { path, query, address }] of [CYRILLIC, NEIGHBOUR].entries()) {
    const page = pages[at];
    if (page === undefined) throw new Error('no page');
    await page.goto(new URL(`${path}search/`, server.url).href);
    await hydrated(page);
    await findAndOpen(page, query, address);
    expect(await atSection(page, new URL(page.url()).hash.slice(1))).toBe(true);
  }
});
