/** The site changes while somebody has a page of it open: that page goes on to work, and the next one is of the new site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { begin, tell } from './browser/caseForm.ts';
import { BUILD, openSite, settled, type Site } from './browser/site.ts';

/** A site in which no script of the built one is left. */
const other = mkdtempSync(path.join(tmpdir(), 'hub-other-site-'));
let site: Site;
beforeAll(async () => {
  writeFileSync(path.join(other, 'index.html'), '<!doctype html><html lang="en"><title>Another site</title>');
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(other, { recursive: true });
});
afterEach(() => site.switchTo(BUILD));

test('somebody who has the form open goes on to write, with an editor that was not loaded yet', async () => {
  const page = await settled(await site.open('/mk/submit/'));
  await begin(page);
  await site.switchTo(other);
  await tell(page);
  await page.getByLabel('Изберете фотографии').waitFor();
  expect((await page.goto(site.url))?.status()).toBe(200);
  expect(await page.title()).toBe('Another site');
  // It is not built in Macedonian.
  expect((await page.goto(new URL('/mk/submit/', site.url).href))?.status()).toBe(503);
  await page.context().close();
});

test('who searches goes on in the index the search began with', async () => {
  const page = await settled(await site.open('/mk/'));
  await page.locator('.head input[type=search], .head [role=combobox]').first().click();
  await page.keyboard.type('простор', { delay: 30 });
  const found = page.locator('[role=option][href*="/library/"]').first();
  await found.waitFor();
  await site.switchTo(other);
  const fetched: number[] = [];
  page.context().on('response', (response) => {
    if (response.url().includes('/search-data/')) fetched.push(response.status());
  });
  await page.keyboard.press('Control+A');
  await page.keyboard.type('буџет', { delay: 30 });
  await found.filter({ hasText: /буџет/i }).waitFor();
  expect(fetched).not.toEqual([]);
  expect(new Set(fetched)).toEqual(new Set([200]));
  await page.context().close();
});
