/** The application comes after the page: at idle, or where bytes are dear, when somebody does something that needs it. */
import type { Page } from 'playwright-core';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

const CASE = '/library/case-studies/pogon-zagreb/';
const STEP = '/library/toolkits/public-civil-partnership/read-the-offer/';

// Each opens pages anew, which takes seconds on a busy machine.
jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Opened {
  readonly page: Page;
  /** Paths asked for so far. */
  readonly asked: string[];
}

/** A page as a device with data saver opens it. */
async function openThriftily(path: string): Promise<Opened> {
  const page = await site.open('/404.html', { viewport: PHONE });
  await page.addInitScript({ content: `Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })` });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  return { page, asked };
}

const scripts = (asked: readonly string[]): readonly string[] => asked.filter((path) => path.endsWith('.js'));
const hasApplication = (page: Page) => page.locator('html[data-has-hydrated="true"]');

describe('where bytes are dear', () => {
  test.each(['/sr/about/', `/mk${CASE}`, '/practice/twinning-pilot-2022/'])('%s is read with two requests', async (path) => {
    const { page, asked } = await openThriftily(path);
    expect(asked.filter((each) => !each.endsWith('.svg'))).toEqual([path, expect.stringMatching(/\.css$/)]);
    await page.mouse.wheel(0, 2000);
    await page.locator('.toc summary').click();
    expect(scripts(asked)).toEqual([]);
  });

  test('a click on a button brings the application, and counts', async () => {
    const { page, asked } = await openThriftily(CASE);
    await page.locator('.colour').click();
    await page.locator('html[data-theme="dark"]').waitFor();
    expect(scripts(asked).length).toBeGreaterThan(3);
    expect(await page.locator('.colour').getAttribute('aria-busy')).toBeNull();
  });

  test('what is ticked and chosen before stays so', async () => {
    const { page } = await openThriftily(STEP);
    await page.locator('.tick-box').nth(1).check();
    await hasApplication(page).waitFor();
    await page.waitForFunction(() => localStorage.getItem('hub-ticks') !== null);
    expect(await page.locator('.tick-box').nth(1).isChecked()).toBe(true);
    const { page: other } = await openThriftily('/library/toolkits/public-civil-partnership/');
    await other.locator('.country-choice select').selectOption('RS');
    await other.locator('.country[hidden]').first().waitFor({ state: 'attached' });
    expect(await other.locator('.country:visible').count()).toBe(1);
  });

  test.each([
    ['typed', async (page: Page) => page.locator('.head [name="q"]').pressSequentially('pogon')],
    ['typed after the key that leads to the field', async (page: Page) => page.keyboard.press('/').then(() => page.keyboard.type('pogon'))],
  ])('a search is answered while it is %s', async (_, type) => {
    const { page } = await openThriftily(STEP);
    await type(page);
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('.head [name="q"]').inputValue()).toBe('pogon');
  });

  test('a search sent before the application is there leads to what it finds', async () => {
    const { page } = await openThriftily(CASE);
    await page.locator('.head [name="q"]').fill('pogon');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=pogon');
    await page.locator('.found .cards > li').first().waitFor();
    expect(await page.locator('main [name="q"]').inputValue()).toBe('pogon');
  });

  test('when it cannot come, the form is sent as HTML sends it, a button is free again, and the next click tries once more', async () => {
    const { page } = await openThriftily(CASE);
    await page.route('**/*.js', (route) => route.abort());
    await page.locator('.colour').click();
    await page.locator('.colour:not([aria-busy])').waitFor();
    await page.unroute('**/*.js');
    await page.locator('.colour').click();
    await page.locator('html[data-theme="dark"]').waitFor();
    expect(await hasApplication(page).count()).toBe(1);

    const { page: other } = await openThriftily(CASE);
    await other.route('**/*.js', (route) => route.abort());
    await other.locator('.head [name="q"]').fill('pogon');
    await other.keyboard.press('Enter');
    await other.waitForURL('**/catalogue/?q=pogon');
    expect(await other.locator('.cards > li').count()).toBeGreaterThan(0);
  });
});

test('on a good line it comes by itself, and links that are only seen fetch nothing', async () => {
  const page = await site.open('/404.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(CASE, site.url).href);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const named = (await page.locator('script[data-files]').getAttribute('data-files'))?.split(' ') ?? [];
  expect(named.length).toBeGreaterThan(3);
  expect(scripts(asked).toSorted()).toEqual(named.toSorted());
});
