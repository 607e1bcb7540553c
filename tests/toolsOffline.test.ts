/** The workshop builder, the form for cases and the editor of translations, kept on a device: a day's work with the server gone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { serve, type RunningServer } from '#cli/serve/serve.ts';
import { begin, tell } from './browser/caseForm.ts';
import { BUILD, openSite, settled, type Site } from './browser/site.ts';

jest.setTimeout(180_000);

let site: Site;
let server: RunningServer;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  server = await serve({ dir: BUILD, host: '127.0.0.1', port: 0 });
  page = await site.open('/404.html');
  await page.goto(new URL('/mk/offline/', server.url).href);
  await settled(page);
  await page.locator('#tools').getByRole('button').first().click();
  await page.locator('main [role="status"]', { hasText: 'Се отвора и без врска' }).waitFor({ timeout: 90_000 });
  await server.close();
  // Only what was kept on purpose counts.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
});
afterAll(() => site.close());

async function openTool(pathname: string): Promise<Page> {
  const opened = await page.context().newPage();
  await opened.goto(new URL(pathname, server.url).href);
  return settled(opened);
}

async function saved(page: Page, name: string | RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('a plan is made, and is there after the page was closed', async () => {
  const builder = await openTool('/mk/workshop/');
  await builder.getByRole('button', { name: 'Нов план' }).click();
  const module = builder.locator('.palette-module').first();
  await module.locator('summary').click();
  await module.getByRole('button').first().click();
  const session = builder.locator('.plan-block b').first();
  await session.waitFor();
  const title = await session.innerText();
  expect(title).not.toBe('');
  await builder.locator('.plan-bar', { hasText: 'работи и без мрежа' }).waitFor();
  await builder.close();
  const again = await openTool('/mk/workshop/');
  await again.locator('#plans-here ~ ul button').first().click();
  await again.locator('.plan-block b').first().waitFor();
  expect(await again.locator('.plan-block b').first().innerText()).toBe(title);
});

test('a case is written with its editor, kept, and saved as a file', async () => {
  const form = await openTool('/mk/submit/');
  await begin(form);
  await tell(form);
  await form.getByLabel('Изберете фотографии').waitFor();
  const file = await saved(form, 'Зачувајте како датотека');
  expect(file).toContain('Отворивме сала.');
  await form.reload();
  await settled(form);
  await form.getByLabel('Изберете фотографии').waitFor();
});

test('a page is found on the board, translated, and its file saved', async () => {
  const board = await openTool('/mk/translations/');
  expect(await board.locator('main a[href*="/translations/edit/"]').count()).toBeGreaterThan(0);
  const editor = await openTool('/mk/translations/edit/?page=local-advocacy&into=mk');
  const field = editor.locator('.unit textarea').first();
  await field.fill('Преведено без врска.');
  await editor.locator('.edit-bar [role=status]', { hasText: 'Зачувано' }).waitFor();
  await editor.getByLabel('Вашето име').fill('Ана Анић');
  expect(await saved(editor, 'Зачувајте како PO-датотека')).toContain('Преведено без врска.');
});
