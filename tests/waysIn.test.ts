/** From a trouble to a page: situations, cases side by side, the map, boxes about one country, checklists. */
import type { Page } from 'playwright-core';
import { siteDir } from '#cli/process/siteDir.ts';
import { loadSituations } from '#content/situations.ts';
import { DESK, openSite, PHONE, settled, type Site } from './browser/site.ts';

const SITUATIONS = loadSituations(siteDir).situations.map(({ situation }) => situation);
const STEP = '/library/toolkits/public-civil-partnership/read-the-offer/';

// Each opens pages anew, which takes seconds on a busy machine.
jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function home(locale: string, options: Parameters<Site['open']>[1] = {}): Promise<Page> {
  return site.open(`/${locale}/`, options);
}

describe('where do you stand', () => {
  test.each(['hr', 'mk', 'sq'] as const)(
    'a building without a contract: a step, its worksheet and two cases within three clicks, in %s',
    async (locale) => {
      const [first] = SITUATIONS;
      const page = await home(locale, { viewport: PHONE, javaScriptEnabled: false });
      const situation = page.locator('details', { hasText: first?.text[locale] ?? '' });
      await situation.locator('summary').click();
      const links = situation.locator('dd a');
      expect(await links.count()).toBe(4);
      const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      await links.nth(1).click();
      expect(new URL(page.url()).hash).toBe(`#${first?.worksheet ?? ''}`);
      expect(await page.locator(`.worksheet#${first?.worksheet ?? ''}`).count()).toBe(1);
      for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
      expect(addresses.filter((address) => address.includes('/case-studies/'))).toHaveLength(2);
    },
  );

  test('every situation leads to pages there are', async () => {
    const page = await home('sr-Latn');
    const addresses = await page.locator('.situations dd a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(SITUATIONS.length * 2);
    for (const address of new Set(addresses)) expect((await page.request.get(address)).status()).toBe(200);
  });
});

test('the map leads to its list, with and without scripts, and names every place in the reader’s script', async () => {
  const page = await site.open('/sr/map/', { javaScriptEnabled: false, viewport: PHONE });
  const pins = page.locator('.region a');
  expect(await pins.count()).toBe(await page.locator('.map-place').count());
  const boxes = await pins.evaluateAll((all) =>
    all.map((pin) => pin.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
  );
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
  expect(await page.locator('.map-place h2').first().innerText()).toMatch(/^1\. [А-Ш]/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

describe('boxes about one country', () => {
  const PAGE = '/library/toolkits/public-civil-partnership/';

  test('one country is chosen, and stays chosen on another page', async () => {
    const page = await settled(await site.open(PAGE, { viewport: DESK }));
    const all = await page.locator('.country:visible').count();
    expect(all).toBeGreaterThan(3);
    await page.locator('.country-choice select').selectOption('RS');
    expect(await page.locator('.country:visible').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-country')))).toEqual([
      'RS',
    ]);
    await page.goto(new URL('/mk/library/toolkits/local-advocacy/collect-evidence/', site.url).href);
    await settled(page);
    expect(await page.locator('.country:visible').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-country')))).toEqual([
      'RS',
    ]);
    await page.locator('.country-choice select').selectOption('');
    expect(await page.locator('.country:visible').count()).toBeGreaterThan(3);
  });

  test('one that nobody looked at in time says so', async () => {
    const page = await site.open('/', {});
    await page.clock.setFixedTime(new Date('2031-01-01'));
    await page.goto(new URL(PAGE, site.url).href);
    await settled(page);
    expect(await page.locator('.country-overdue:visible').count()).toBe(await page.locator('.country').count());
    await page.clock.setFixedTime(new Date('2026-12-01'));
    await page.reload();
    await settled(page);
    expect(await page.locator('.country-overdue:visible').count()).toBe(0);
  });
});

describe('a checklist on a worksheet', () => {
  test('what is ticked stays ticked on this device, in every language', async () => {
    const page = await settled(await site.open(STEP, {}));
    const boxes = page.locator('#ws-letter-of-intent .tick-box');
    await boxes.nth(1).check();
    await page.locator('#ws-letter-of-intent label').nth(3).click();
    await page.goto(new URL(`/sq${STEP}`, site.url).href);
    await settled(page);
    const ticked = await boxes.evaluateAll((all) => all.flatMap((box, at) => ((box as HTMLInputElement).checked ? [at] : [])));
    expect(ticked).toEqual([1, 3]);
    await boxes.nth(1).uncheck();
    await page.reload();
    await settled(page);
    expect(await boxes.nth(1).isChecked()).toBe(false);
  });

  test('each box has the words beside it as its name', async () => {
    const page = await site.open(STEP, { javaScriptEnabled: false });
    const names = await page
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).labels?.[0]?.innerText.trim()));
    expect(names.length).toBeGreaterThan(5);
    expect(names).not.toContain('');
  });
});

test('two cases are put side by side by an address that can be shared', async () => {
  const page = await settled(await site.open('/mk/compare/', { viewport: DESK }));
  const all = await page.locator('.compared > li').count();
  await page.locator('.case-choice summary').click();
  await page.locator('.case-choice input').nth(0).check();
  await page.locator('.case-choice input').nth(2).check();
  await page.locator('.compared > li').nth(2).waitFor({ state: 'detached' });
  expect(await page.locator('.compared > li').count()).toBe(2);
  const shared = await settled(await site.open(new URL(page.url()).pathname + new URL(page.url()).search, { viewport: PHONE }));
  expect(await shared.locator('.compared h2').allInnerTexts()).toEqual(await page.locator('.compared h2').allInnerTexts());
  await page.locator('.case-choice button').click();
  await page.locator('.compared > li').nth(2).waitFor();
  expect(await page.locator('.compared > li').count()).toBe(all);
});
