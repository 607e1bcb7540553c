/** The board of translations: what to do, found by language, kind and task, and taken along as a file. */
import { readFileSync } from 'node:fs';
import { hydrated, openSite, PHONE, type Site } from './browser/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('without JavaScript it shows the tasks of the reader’s language, every page in every language, and no dead controls', async () => {
  const page = await site.open('/mk/translations/', { javaScriptEnabled: false, viewport: PHONE });
  expect(await page.locator('.bars li').count()).toBe(8);
  expect(await page.locator('.cards > li').count()).toBeGreaterThan(5);
  expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThanOrEqual(await page.locator('.cards > li').count());
  expect(await page.locator('.choices').isVisible()).toBe(false);
  const hrefs = await page.locator('.cards a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.every((href) => href?.startsWith('/mk/worksheets/'))).toBe(true);
});

test('bars say in words what they show', async () => {
  const page = await site.open('/translations/', { javaScriptEnabled: false });
  const english = page.locator('.bars li').first();
  expect(await english.innerText()).toMatch(/^English\s+100% in their own language/);
});

test('the language, the kind and the task narrow the list down, and stay in the address', async () => {
  const page = await hydrated(await site.open('/translations/'));
  await page.getByLabel('Translate into').selectOption('sq');
  await page.getByLabel('Kind').selectOption('toolkit');
  expect(new URL(page.url()).search).toBe('?into=sq&type=toolkit');
  const toolkits = await page.locator('.board .cards > li').count();
  expect(await page.locator('.count').innerText()).toBe(`Albanian: ${toolkits} pages`);
  await page.reload();
  await page.waitForFunction((toolkits) => document.querySelectorAll('.board .cards > li').length === toolkits, toolkits);
  expect(await page.locator('.cards > li').first().innerText()).toContain('Review: translated by machine, not reviewed');
  await page.getByLabel('What to do', { exact: true }).selectOption('update');
  expect(await page.locator('.count').innerText()).toBe('Albanian: there is nothing to do here');
});

test('in Serbian in Latin script the tasks are those of Serbian', async () => {
  const page = await hydrated(await site.open('/sr-Latn/translations/'));
  expect(await page.locator('.choices select').first().inputValue()).toBe('sr');
  expect(await page.locator('.cards a[download]').first().getAttribute('href')).toMatch(/^\/sr\/worksheets\//);
});

test('the PO file is there to be taken along', async () => {
  const page = await site.open('/sl/translations/', { javaScriptEnabled: false });
  const download = page.waitForEvent('download');
  await page.locator('.cards a[download]').first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.sl\.po$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('"Language: sl\\n"');
});
