/** A person who never saw Git translates a page in the browser, and the hub takes what they send. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from 'playwright-core';
import type { Worksheet } from '#model/worksheet.ts';
import { copyContent, type ContentCopy } from './browser/contentCopy.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

const PAGE = 'shared-space-governance';
const ADDRESS = `/mk/translations/edit/?page=${PAGE}&into=mk`;
const ORIGINAL = 'docs/toolkits/shared-space-governance/index.md';
const TRANSLATION = `i18n/mk/docusaurus-plugin-content-docs/current/toolkits/shared-space-governance/index.md`;

let site: Site;
let content: ContentCopy;
/** The translation as it was, and without one of its sections. */
let whole: string;
let worksheet: Worksheet;
let missing: string;

beforeAll(async () => {
  content = copyContent();
  whole = content.read(TRANSLATION);
  missing = /## Колку трае[^]*?(?=\n## )/.exec(whole)?.[0] ?? '';
  content.edit(TRANSLATION, `${missing}\n`, '');
  content.edit(ORIGINAL, 'Begin with step 1:', 'Start with step one:');
  worksheet = content.worksheet(PAGE, 'mk');
  site = await openSite();
}, 120_000);
afterAll(async () => {
  await site.close();
  content.remove();
});

/** Opens the editor on the worksheet of the copy, in a context of its own or in one that is there. */
async function openEditor(context?: BrowserContext): Promise<Page> {
  const page = context === undefined ? await site.open('/404.html') : await context.newPage();
  await page.route(`**/mk/worksheets/${PAGE}.json`, (route) => route.fulfill({ json: worksheet }));
  await page.goto(new URL(ADDRESS, site.url).href);
  await page.locator('.unit').first().waitFor();
  return page;
}

const field = (page: Page, unit: string) => page.locator(`[id="piece-${unit}"]`);
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const kept = (page: Page) => page.locator('.edit-bar [role=status]', { hasText: 'Зачувано' });

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

async function savedPo(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Зачувајте како PO-датотека' }).click();
  return textOf(download);
}

test('a section is translated by keyboard, outlives a reload, is saved without a network, and the hub takes it', async () => {
  const page = await openEditor();
  const paragraphs = missing.split('\n\n').map((paragraph) => paragraph.replace(/^## (.*) \{#.*\}$/, '$1').trim());
  const [heading = '', first = '', second = ''] = paragraphs;

  await page.getByRole('button', { name: 'Следно за работа' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('piece-how-long/1');
  // Other pages have this heading too: their translation is proposed, and taken.
  expect(await field(page, 'how-long/1').inputValue()).toBe(heading);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type(first);
  await page.keyboard.press('Control+Enter');
  expect(await focused(page)).toBe('piece-how-long/3');
  await page.keyboard.type(second.replaceAll(/\[\^[^\]]*\]/g, ''));
  const last = field(page, 'how-long/3');
  expect(await last.getAttribute('aria-invalid')).toBe('true');
  // The citations are put in by their buttons, which come after the field.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('piece-how-long/3');
  await last.fill(second);
  expect(await last.getAttribute('aria-invalid')).toBe('false');
  await kept(page).waitFor();

  await page.reload();
  await page.locator('.unit').first().waitFor();
  expect(await field(page, 'how-long/1').inputValue()).toBe(heading);
  expect(await field(page, 'how-long/3').inputValue()).toBe(second);

  const requests: string[] = [];
  page.on('request', (request) => request.url().startsWith('blob:') || requests.push(request.url()));
  await page.context().setOffline(true);
  // What has changed in the original is shown word by word, and the text is brought up to date.
  const stale = page.locator('.unit', { has: field(page, 'next-step/2') });
  expect(await stale.locator('del').allInnerTexts()).toEqual([expect.stringContaining('Begin'), expect.stringContaining('1')]);
  await field(page, 'next-step/2').fill('Почнете со првиот чекор: [Направете карта на одлуките](./map-who-decides.md).');
  await page.getByLabel('Вашето име').fill('Ана Анић');
  const po = await savedPo(page);
  expect(requests).toEqual([]);
  expect(await page.locator('.edit-save [role=status]').innerText()).toContain(`${PAGE}.mk.po`);
  await page.context().setOffline(false);
  await page.context().close();

  const said = await content.importPo(po);
  expect(said).toContain('how-long, next-step (2 sections), translated by Ана Анић.');
  expect(content.read(TRANSLATION)).toBe(
    whole
      .replace('Почнете со чекор 1:', 'Почнете со првиот чекор:')
      .replace(/translators:.*/, (line) => line.replace(/\[\]$/, '[Ана Анић]')),
  );
  expect(content.worksheet(PAGE, 'mk').sections.filter(({ state }) => state !== 'current')).toEqual([]);
  expect(content.problems()).toEqual([]);
}, 120_000);

test('what the hub cannot take is told at once, and does not spoil the file', async () => {
  const page = await openEditor();
  await field(page, 'who-it-is-for/2').fill('# Ова е наслов');
  const row = page.locator('.unit', { has: field(page, 'who-it-is-for/2') });
  expect(await row.locator('.unit-state').getAttribute('data-state')).toBe('wrong');
  const description = await field(page, 'who-it-is-for/2').getAttribute('aria-describedby');
  expect(await page.locator(`[id="${description ?? ''}"]`).innerText()).toContain('Вака не може да се прифати');
  await field(page, 'how-long/1').fill('Колку трае');
  const po = await savedPo(page);
  expect(po).toMatch(/#, fuzzy\nmsgctxt "who-it-is-for\/2"/);
  expect(await page.locator('.edit-save [role=status]').innerText()).toContain('1 парче не може');
  await page.context().close();
});

test('a file from another device is taken up, and can be given back', async () => {
  const page = await openEditor();
  await field(page, 'how-long/1').fill('Од првиот уред');
  const po = await savedPo(page);
  const other = await openEditor((await site.open('/404.html')).context());
  await field(other, 'how-long/1').fill('Од вториот уред');
  const upload = { name: 'a.po', mimeType: 'text/plain', buffer: Buffer.from(po) };
  await other.locator('input[type=file]').setInputFiles(upload);
  await other.getByText('1 парче е преземено').waitFor();
  expect(await field(other, 'how-long/1').inputValue()).toBe('Од првиот уред');
  await other.getByRole('button', { name: 'Вратете го она што беше претходно' }).click();
  expect(await field(other, 'how-long/1').inputValue()).toBe('Од вториот уред');
  await other
    .locator('input[type=file]')
    .setInputFiles({ ...upload, buffer: Buffer.from(po.replace('X-Hub-Page: shared', 'X-Hub-Page: other')) });
  await other.getByText('Оваа датотека припаѓа на друг превод').waitFor();
  await page.context().close();
  await other.context().close();
});

test('two tabs do not write over each other', async () => {
  const one = await openEditor();
  const two = await openEditor(one.context());
  await field(two, 'how-long/1').fill('Од вториот');
  await one.bringToFront();
  await one.waitForFunction(() => (document.getElementById('piece-how-long/1') as HTMLTextAreaElement).value === 'Од вториот');
  await field(one, 'how-long/1').fill('Од првиот');
  await two.bringToFront();
  const row = two.locator('.unit', { has: field(two, 'how-long/1') });
  // The second tab is still in its field.
  await row.getByText('Од првиот').waitFor();
  expect(await field(two, 'how-long/1').inputValue()).toBe('Од вториот');
  await row.getByRole('button', { name: 'Земете го овој текст' }).click();
  expect(await field(two, 'how-long/1').inputValue()).toBe('Од првиот');
  await one.context().close();
});

test('who leaves without a file is asked, who has saved one is not', async () => {
  const page = await openEditor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await field(page, 'how-long/2').click();
  await page.keyboard.type('Колку');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await page.locator('.unit').first().waitFor();
  await field(page, 'how-long/2').click();
  await page.keyboard.type(' трае');
  await savedPo(page);
  await page.reload();
  await page.locator('.unit').first().waitFor();
  expect(asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: 'Почнете одново' }).click();
  expect(asked).toEqual(['beforeunload', 'confirm']);
  expect(await field(page, 'how-long/2').inputValue()).toBe('');
  await page.context().close();
});

test('a device that keeps nothing says so', async () => {
  const context = (await site.open('/404.html')).context();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const page = await openEditor(context);
  await field(page, 'how-long/2').fill('Колку трае');
  await page.locator('[role=alert]', { hasText: 'Овој уред не може' }).waitFor();
  expect(await savedPo(page)).toContain('Колку трае');
  await context.close();
});

test('the filter and the kept place of a piece that is done', async () => {
  const page = await openEditor();
  const all = await page.locator('.unit').count();
  await page.locator('.edit-actions select').selectOption('open');
  expect(await page.locator('.unit').count()).toBeLessThan(all);
  await field(page, 'how-long/1').fill('Колку трае');
  expect(await field(page, 'how-long/1').isVisible()).toBe(true);
  await page.context().close();
});

test('an address that leads nowhere says where to go', async () => {
  const page = await site.open('/sr/translations/edit/?page=nema&into=mk');
  await settled(page);
  expect(await page.locator('main [role=alert] a').getAttribute('href')).toBe('/sr/translations/');
  await page.goto(new URL('/sr/translations/edit/', site.url).href);
  await page.locator('main [role=alert] a').waitFor();
  await page.context().close();
});

test('without JavaScript there is the way of the file', async () => {
  const page = await site.open(ADDRESS, { javaScriptEnabled: false, viewport: PHONE });
  expect(await page.locator('main').innerText()).toContain('Poedit');
  expect(await page.locator('main .needs-script').isVisible()).toBe(false);
  await page.context().close();
});
