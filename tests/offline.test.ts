/** What a reader keeps on a device is read there without a connection: nothing without being asked, the size first. */
import type { Page } from 'playwright-core';
import { serve, type RunningServer } from '#cli/serve/serve.ts';
import type { OfflineSets } from '#model/offlineSets.ts';
import { BUILD, openSite, PHONE, settled, type Site } from './browser/site.ts';

const TOOLKIT = 'toolkit-local-advocacy';
const STEP = '/mk/library/toolkits/local-advocacy/collect-evidence/';

// Each fetches some megabytes and waits for a browser's store.
jest.setTimeout(120_000);

let site: Site;
let server: RunningServer;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  // One that can be taken away.
  server = await serve({ dir: BUILD, host: '127.0.0.1', port: 0 });
});
afterEach(() => server.close().catch(() => undefined));
afterAll(() => site.close());

async function openHere(path: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.open('/404.html', { viewport: PHONE });
  await before?.(page);
  await page.goto(new URL(path, server.url).href);
  return settled(page);
}

const row = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const said = (page: Page) => page.locator('main [role="status"]');

async function keep(page: Page, id: string): Promise<void> {
  await row(page, id).getByRole('button').first().click();
  await said(page).filter({ hasText: /./ }).waitFor({ timeout: 60_000 });
}

test('a toolkit is kept with its size said first; a step never opened before is read and worked with, the server gone', async () => {
  const page = await openHere('/mk/offline/');
  expect(await row(page, TOOLKIT).getByRole('button').innerText()).toMatch(/^Зачувајте \(0[.,]\d+ MB\)$/);
  await keep(page, TOOLKIT);
  expect(await said(page).innerText()).toContain('Се отвора и без врска');
  await server.close();
  await page.goto(new URL(STEP, server.url).href);
  await settled(page);
  expect(await page.locator('.prose').innerText()).toContain('Доказ');
  await page.locator('.tick-box').first().check();
  await page.locator('.colour').click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  // What was not kept says so, as browsers say it, and the page here is still there.
  await expect(page.goto(new URL('/sl/about/', server.url).href)).rejects.toThrow('ERR');
  const list = await page.context().newPage();
  await list.goto(new URL('/mk/offline/', server.url).href);
  await settled(list);
  expect(await row(list, TOOLKIT).innerText()).toContain('Зачувано овде');
});

test('a whole language: found by search, read, and a question of a module answered, the server gone', async () => {
  const page = await openHere('/sr-Latn/offline/');
  await keep(page, 'language');
  await server.close();
  await page.goto(new URL('/sr-Latn/search/?q=zagovaranje', server.url).href);
  await page.locator('.found .cards a[href*="/training/"]').first().click();
  await page.locator('.prose .quiz').first().waitFor();
  const quiz = page.locator('.prose .quiz:not([data-unchecked])').first();
  const option = quiz.locator('input').first();
  await ((await option.getAttribute('type')) === 'text' ? option.fill('x') : option.check());
  await quiz.locator('.quiz-actions button').first().click();
  await quiz.locator('.quiz-result', { hasText: /./ }).waitFor();
  expect(await quiz.locator('.quiz-result').innerText()).not.toBe('');
});

test('a download that is stopped goes on where it stopped, and what is removed is gone', async () => {
  const page = await openHere('/offline/');
  const size = async (): Promise<number> => Number(/[\d.]+/.exec(await row(page, TOOLKIT).getByRole('button').first().innerText())?.[0]);
  const whole = await size();
  await page.context().route('**/local-advocacy/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await row(page, TOOLKIT).getByRole('button').first().click();
  await row(page, TOOLKIT).locator('progress').waitFor();
  await page.waitForFunction((id) => (document.querySelector<HTMLProgressElement>(`[id="${id}"] progress`)?.position ?? 0) > 0.3, TOOLKIT);
  await row(page, TOOLKIT).getByRole('button', { name: 'Stop' }).click();
  await said(page).filter({ hasText: 'Stopped' }).waitFor();
  expect(await size()).toBeLessThan(whole);
  await page.context().unroute('**/local-advocacy/**');
  await keep(page, TOOLKIT);
  expect(await said(page).innerText()).toContain('Kept');
  await row(page, TOOLKIT).getByRole('button', { name: 'Remove' }).click();
  await said(page).filter({ hasText: 'Removed' }).waitFor();
  expect(await size()).toBe(whole);
});

test('what is new on the site is told by the titles of its texts, not by files that only a build has changed', async () => {
  const page = await openHere('/offline/');
  await keep(page, TOOLKIT);
  // A later build: other scripts, so another hash of every page; other words on one of them.
  const build = async (changed: string): Promise<void> => {
    await page.context().route('**/offline/sets.json', async (route) => {
      const response = await route.fetch();
      const sets = (await response.json()) as OfflineSets;
      const files = sets.files.map((file) => {
        if (file.page === undefined) return file;
        return { ...file, hash: `${file.hash}0`, page: { ...file.page, ...(file.path === changed && { hash: 'other' }) } };
      });
      await route.fulfill({ response, json: { ...sets, files } });
    });
    await page.reload();
    await settled(page);
  };
  await build('/library/toolkits/local-advocacy/collect-evidence/');
  const news = row(page, TOOLKIT).locator('details');
  expect(await news.locator('summary').innerText()).toBe('1 text is new or changed');
  await news.locator('summary').click();
  expect(await news.locator('li').allInnerTexts()).toEqual(['Collect evidence changed']);
  await page.context().unroute('**/offline/sets.json');
  await build('/nothing/');
  expect(await row(page, TOOLKIT).innerText()).toContain('The texts are the same');
});

test.each([
  ['no room', `Cache.prototype.put = async () => { throw new DOMException('full', 'QuotaExceededError'); }`, 'no more room'],
  [
    'a line that breaks',
    `const { fetch } = window; window.fetch = async (url, init) => { if (String(url).includes('local-advocacy')) throw new TypeError('cut'); return fetch(url, init); }`,
    'broke off',
  ],
])('%s is said in words', async (_, script, words) => {
  const page = await openHere('/offline/', (page) => page.addInitScript({ content: script }));
  await keep(page, TOOLKIT);
  expect(await said(page).innerText()).toContain(words);
});

test('where nothing can be kept the page says so, and without JavaScript where the e-books are', async () => {
  const page = await openHere('/offline/', (page) => page.addInitScript({ content: `delete window.caches` }));
  expect(await page.locator('.warning').innerText()).toContain('keeps nothing');
  const plain = await site.open('/offline/', { javaScriptEnabled: false });
  expect(await plain.locator('main').innerText()).toContain('e-books');
});
