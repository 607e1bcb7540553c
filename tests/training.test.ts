/** A training module in a real browser: for a participant who studies alone, for a facilitator who prepares, and for both without scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type * as Axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { addAxe } from './browser/axe.ts';
import { BUILD, DESK, openSite, PHONE, settled, type Site } from './browser/site.ts';

const STEP = '/library/toolkits/shared-space-governance/map-who-decides/';

/** A module with questions and notes, as English readers get it: from the newest edition, else from the working draft. */
function builtModule(): string {
  const folders = ['library/training', 'library/next/training'].filter((folder) => existsSync(path.join(BUILD, folder)));
  const pages = folders.flatMap((folder) => readdirSync(path.join(BUILD, folder)).map((name) => `${folder}/${name}`));
  const complete = pages.find((page) => {
    const html = readFileSync(path.join(BUILD, page, 'index.html'), 'utf8');
    return ['data-quiz=', 'facilitator-notes'].every((mark) => html.includes(mark));
  });
  if (complete === undefined) throw new Error('the built site has no module with questions and notes');
  return `/${complete}/`;
}

let site: Site;
let address: string;
let id: string;

beforeAll(async () => {
  address = builtModule();
  id = path.posix.basename(address);
  site = await openSite();
});
afterAll(() => site.close());

/** A page with its questions ready to be answered. */
async function openModule(search = '', options?: BrowserContextOptions): Promise<Page> {
  return ready(await site.open(address + search, options));
}

async function ready(page: Page): Promise<Page> {
  await settled(page);
  await page.locator('.quiz .quiz-key[hidden]').first().waitFor({ state: 'attached' });
  return page;
}

async function go(page: Page, pathname: string): Promise<Page> {
  await page.goto(new URL(pathname, site.url).href);
  return settled(page);
}

/** Marks every session of the open module as done. */
async function finish(page: Page): Promise<void> {
  const open = page.locator('.done-toggle [aria-pressed=false]');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    await page.waitForFunction((count) => document.querySelectorAll('.done-toggle [aria-pressed=false]').length === count, left - 1);
  }
}

const choice = (page: Page): Locator => page.locator('form[data-quiz=choice]').first();
const status = (form: Locator): Locator => form.locator('.quiz-result');

async function answerRight(page: Page): Promise<void> {
  await choice(page).locator('[data-right]').check();
  await choice(page).getByRole('button', { name: 'Check the answer' }).click();
  expect(await status(choice(page)).innerText()).toBe('✓ Right.');
}

describe('questions', () => {
  test('are answered by keyboard, and the answer is there after a reload', async () => {
    const page = await openModule();
    await choice(page).locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const said = await status(choice(page)).innerText();
    expect(said).toMatch(/^(✓ Right|✗ Not right yet)\.$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check the answer');
    const feedback = await choice(page).locator('input:checked').getAttribute('aria-describedby');
    expect(await page.locator(`#${feedback}`).isVisible()).toBe(true);
    await page.reload();
    await ready(page);
    expect(await choice(page).locator('input').first().isChecked()).toBe(true);
    expect(await status(choice(page)).innerText()).toBe(said);
    expect(await page.locator('.overview').innerText()).toMatch(/Questions answered: 1 of \d+/);
  });

  test('do not load the page anew, not even before their script has come', async () => {
    const page = await site.open(address, { javaScriptEnabled: false });
    const field = page.locator('form[data-quiz] input[type=text]').first();
    if ((await field.count()) > 0) {
      await field.fill('54');
      await field.press('Enter');
    }
    expect(new URL(page.url()).search).toBe('');
  });

  test('open their keys where the script cannot be fetched', async () => {
    const page = await site.open('/404.html');
    await page.route('**/reader-learning*.js', (route) => route.abort());
    await go(page, address);
    await page.locator('.quiz[data-unchecked]').first().waitFor();
    expect(await choice(page).locator('.quiz-key').isVisible()).toBe(true);
    expect(await choice(page).locator('.quiz-actions').isVisible()).toBe(false);
  });
});

describe('participant and facilitator', () => {
  const FOR_FACILITATORS = ['.prose .notes', '.activity .timing', '.quiz-key'] as const;
  const shown = (page: Page): Promise<boolean[]> =>
    Promise.all(FOR_FACILITATORS.map((selector) => page.locator(selector).first().isVisible()));

  test('notes, timings and keys are the facilitator’s, by keyboard, and the address keeps it', async () => {
    const page = await openModule();
    expect(await shown(page)).toEqual([false, false, false]);
    await page.getByRole('button', { name: 'facilitators' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual([true, true, true]);
    expect(await choice(page).locator('.quiz-key').getAttribute('open')).not.toBeNull();
    expect(new URL(page.url()).search).toBe('?view=facilitator');
    await page.locator('.plan a').last().click();
    await page.reload();
    await ready(page);
    expect(new URL(page.url()).search).toBe('?view=facilitator');
    expect(new URL(page.url()).hash).not.toBe('');
    expect(await shown(page)).toEqual([true, true, true]);
    expect(await page.getByRole('button', { name: 'facilitators' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'participants' }).click();
    expect(await shown(page)).toEqual([false, false, false]);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.facilitator-notes').isVisible()).toBe(false);
  });

  test('the view is right before the scripts have come', async () => {
    for (const [search, visible] of [
      ['', false],
      ['?view=facilitator', true],
    ] as const) {
      const page = await site.open('/404.html');
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL(address + search, site.url).href);
      expect(await page.locator('.prose .notes').first().isVisible()).toBe(visible);
      expect(await choice(page).locator('.quiz-key').isVisible()).toBe(visible);
    }
  });

  test('the view ends with the module', async () => {
    const page = await openModule('?view=facilitator');
    await page.locator('.head a[href="/library/"]').click();
    await page.waitForURL('**/library/');
    // The address changes before the page does.
    await page.locator('html:not([data-view])').waitFor();
    expect(await page.locator('html').getAttribute('data-view')).toBeNull();
  });

  test.each([
    ['', false],
    ['?view=facilitator', true],
  ])('paper shows what the page shows: %j', async (search, visible) => {
    const page = await openModule(search);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual([visible, visible, visible]);
    for (const selector of ['.view', '.done-toggle', '.quiz-actions']) expect(await page.locator(selector).first().isVisible()).toBe(false);
  });

  test('without JavaScript the notes stand at the end, each with a way back to its session', async () => {
    const page = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator('.prose .notes').first().isVisible()).toBe(false);
    expect(await page.locator('.facilitator-notes').isVisible()).toBe(true);
    expect(await page.locator('.facilitator-notes > div').count()).toBe(await page.locator('.prose .notes').count());
    await page.locator('.overview .no-script a').click();
    expect(new URL(page.url()).hash).toBe('#facilitator-notes');
    await page.locator('.facilitator-notes h3 a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#s\d$/);
    for (const selector of ['.view', '.done-toggle', '.quiz-actions']) expect(await page.locator(selector).first().isVisible()).toBe(false);
    await choice(page).locator('summary').click();
    expect(await choice(page).locator('.quiz-key li').first().isVisible()).toBe(true);
  });
});

describe('progress', () => {
  test('a session is marked by keyboard: told at once, and in the overview and the side menu', async () => {
    const page = await openModule();
    const toggle = page.locator('.done-toggle button').first();
    await toggle.focus();
    await page.keyboard.press('Enter');
    await page.locator('.plan .done-mark').waitFor();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.overview').innerText()).toMatch(/Sessions done: 1 of \d/);
    expect(await page.locator('.side [aria-current=page] + .done-mark').innerText()).toMatch(/^1 of \d done$/);
    await page.reload();
    await ready(page);
    await page.locator('.plan .done-mark').waitFor();
    await toggle.click();
    await page.locator('.plan .done-mark').waitFor({ state: 'detached' });
  });

  test('a step that was read is ticked in the side menu, and counted at its toolkit in the catalogue', async () => {
    const page = await settled(await site.open(STEP));
    await page.getByRole('button', { name: 'I have read this page' }).click();
    await page.locator('.side [aria-current=page] + .done-mark').waitFor();
    await go(page, '/catalogue/');
    await page.locator('.cards .done-mark').waitFor();
    expect(await page.locator('.cards .done-mark').innerText()).toMatch(/^1 of \d done$/);
    expect(
      await page
        .locator('.cards li', { has: page.locator('.done-mark') })
        .locator('a')
        .getAttribute('href'),
    ).toContain('/toolkits/');
  });

  test('a finished module has a statement to print, which says that nobody has checked it', async () => {
    const page = await openModule();
    await answerRight(page);
    await finish(page);
    await page.locator('.overview a', { hasText: 'Statement of completion' }).click();
    await settled(page);
    await page.getByLabel('Your name').fill('Мира Đ.');
    await page.reload();
    await settled(page);
    expect(await page.locator('.statement-name').innerText()).toBe('Мира Đ.');
    const sheet = await page.locator('.statement').innerText();
    expect(sheet).toMatch(/Questions answered: 1 of \d+ · best score: 100 %/);
    expect(sheet).toContain('Nobody has checked it.');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.statement').isVisible()).toBe(true);
    for (const selector of ['.head', '.foot', '.off-paper']) expect(await page.locator(selector).first().isVisible()).toBe(false);
  });

  test('a module that is not finished has none', async () => {
    const page = await settled(await site.open(`/progress/?statement=${id}`));
    expect(await page.locator('main').innerText()).toContain('Not all sessions of this module are marked as done yet');
    expect(await page.locator('.statement').count()).toBe(0);
  });

  test('it is saved, deleted after a question, and taken in again; a broken file changes nothing', async () => {
    const page = await openModule();
    await answerRight(page);
    await finish(page);
    await go(page, '/progress/');
    expect(await page.locator('main').innerText()).toContain('best score: 100 %');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await download).path();
    const saved = readFileSync(file, 'utf8');

    await page.getByRole('button', { name: 'Delete my progress' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === 'No, keep it');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete my progress' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('There is nothing here yet.').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('hub-progress')))).toEqual([]);

    const field = page.getByLabel('Take in a file');
    const take = (name: string, text: string): Promise<void> =>
      field.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const answer = page.locator('section[aria-labelledby=file] [role=status]');
    await take('broken.json', saved.slice(0, -20));
    await answer.getByText('The file could not be read').waitFor();
    await take('other.json', '{"name":"something else"}');
    await answer.getByText('something other than progress').waitFor();
    expect(await page.getByText('There is nothing here yet.').isVisible()).toBe(true);
    const damaged = { ...(JSON.parse(saved) as object), read: { [id]: 'yesterday' } };
    await take('damaged.json', JSON.stringify(damaged));
    await answer.getByText('The file was taken in. 1 entry could not be read').waitFor();
    expect(await page.locator('main').innerText()).toContain('best score: 100 %');
  });

  test.each(['full', 'denied'])('storage that is %s: said plainly, kept while the window is open, and offered as a file', async (state) => {
    const page = await site.open('/404.html');
    await page.addInitScript((state) => {
      const refuse = (): never => {
        throw new DOMException('no', state === 'full' ? 'QuotaExceededError' : 'SecurityError');
      };
      if (state === 'full') Storage.prototype.setItem = refuse;
      else Object.defineProperty(window, 'localStorage', { get: refuse });
    }, state);
    await page.goto(new URL(address, site.url).href);
    await ready(page);
    await answerRight(page);
    await page.locator('.done-toggle button').first().click();
    const told = page.locator('.done-toggle [role=status]').first();
    await told.getByText('This device cannot keep your progress').waitFor();
    await told.getByRole('link').click();
    await page.locator('main .notice').waitFor();
    expect(await page.locator('main').innerText()).toContain('Sessions done: 1 of');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(`"${id}"`);
  });

  test('what the device holds and nobody can read is put aside, not thrown away', async () => {
    const page = await site.open('/404.html');
    await page.evaluate(() => localStorage.setItem('hub-progress', '{"version":1,'));
    await go(page, address);
    await ready(page);
    await page.locator('.done-toggle button').first().click();
    await page.locator('.plan .done-mark').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('hub-progress-unreadable'))).toBe('{"version":1,');
    await go(page, '/progress/');
    const download = page.waitForEvent('download');
    await page.locator('main .notice').getByRole('button').click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"version":1,');
    expect(await violations(page)).toEqual([]);
  });

  test('without JavaScript the page says what it needs', async () => {
    const page = await site.open('/progress/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('This page needs JavaScript');
  });
});

test('what checks answers and keeps progress is small, and fetched only where it is used', async () => {
  const folder = path.join(BUILD, 'assets/js');
  const files = readdirSync(folder).filter((name) => /^reader-learning\..*\.js$/.test(name));
  expect(files).toHaveLength(1);
  const bytes = files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(path.join(folder, name))).length, 0);
  expect(bytes).toBeLessThanOrEqual(8 * 1024);
  const page = await site.open('/404.html');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const unused of ['/library/', '/catalogue/', STEP]) await go(page, unused);
  expect(fetched.filter((url) => url.includes('learning.'))).toEqual([]);
});

/** Rule and element of every violation; an empty list is what the tests expect. */
async function violations(page: Page): Promise<string[]> {
  await settled(page);
  await addAxe(page);
  const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
    // `addAxe` put it on the window.
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each([
  ['phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['desk, dark', { viewport: DESK, colorScheme: 'dark' }],
] as const)('axe, %s', (_name, options) => {
  test('a module for its participant, untouched and answered', async () => {
    const page = await openModule('', options);
    expect(await violations(page)).toEqual([]);
    for (const form of await page.locator('form[data-quiz]').all()) {
      for (const field of await form.locator('select').all()) await field.selectOption({ index: 1 });
      for (const field of await form.locator('input[type=text], textarea').all()) await field.fill('54');
      const options = form.locator('input[type=radio], input[type=checkbox]');
      if ((await options.count()) > 0) await options.first().check();
      await form.locator('button[type=submit]').click();
    }
    await finish(page);
    expect(await violations(page)).toEqual([]);
  });

  test('a module for its facilitator', async () => {
    expect(await violations(await openModule('?view=facilitator', options))).toEqual([]);
  });

  test('progress: with something, before deleting, as a statement', async () => {
    const page = await openModule('', options);
    await finish(page);
    await go(page, '/progress/');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete my progress' }).click();
    expect(await violations(page)).toEqual([]);
    await go(page, `/progress/?statement=${id}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});
