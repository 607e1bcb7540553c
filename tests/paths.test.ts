/** Learning paths: a list to read without JavaScript, links from the pages they lead through, and how far somebody is. */
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { siteDir } from '#cli/process/siteDir.ts';
import { loadPaths } from '#content/learningPaths.ts';
import { STORAGE_KEYS } from '#model/storage.ts';
import { NOTHING, type Progress } from '#training/progress/progress.ts';
import { addAxe } from './browser/axe.ts';
import { DESK, openSite, PHONE, settled, type Site } from './browser/site.ts';

const PATHS = loadPaths(siteDir).paths.map(({ path }) => path);
const NARROW = { width: 320, height: 640 };

// Each opens a page anew, which takes seconds on a busy machine.
jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function violations(page: Page): Promise<readonly string[]> {
  await addAxe(page);
  const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function idsShown(page: Page): Promise<readonly string[]> {
  return page.locator('.path h2').evaluateAll((titles) => titles.map(({ id }) => id));
}

/** A page of the hub in the tab of `page`, as somebody who has done this much finds it. */
async function withProgress(page: Page, address: string, progress: Progress): Promise<Page> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [STORAGE_KEYS.progress, JSON.stringify(progress)] as const);
  await page.goto(new URL(address, site.url).href);
  return settled(page);
}

describe('the page of paths', () => {
  test('is whole without JavaScript, on a phone, in a derived script', async () => {
    const page = await site.open('/sr-Latn/paths/', { javaScriptEnabled: false, viewport: PHONE });
    expect(await idsShown(page)).toEqual(PATHS.map(({ id }) => id));
    expect(await page.locator('.path ol > li').count()).toBe(PATHS.flatMap(({ items }) => items).length);
    expect(await page.locator('main').innerText()).not.toMatch(/[а-шјљњћђџ]/i);
    expect(await page.locator('.path-progress').count()).toBe(0);
  });

  test('says of each path how long it takes, and the times of its pages add up', async () => {
    const page = await site.open('/paths/', { javaScriptEnabled: false });
    const minutesOf = (text: string): number =>
      Number(/(\d+) hours?/.exec(text)?.[1] ?? 0) * 60 + Number(/(\d+) minutes?/.exec(text)?.[1] ?? 0);
    for (const { id } of PATHS) {
      const path = page.locator('.path', { has: page.locator(`#${id}`) });
      const items = await path.locator('ol .brief').allInnerTexts();
      const total = items.reduce((sum, item) => sum + minutesOf(item), 0);
      expect(minutesOf(await path.locator(':scope > .brief').innerText())).toBe(total);
      expect(total).toBeGreaterThan(60);
    }
  });

  test('every link leads to a page that is there, and a title in another language says so', async () => {
    const page = await site.open('/paths/');
    const links = await page.locator('.path ol a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links)) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
    await page.goto(new URL('/mk/paths/', site.url).href);
    const borrowed = page.locator('.path li', { has: page.locator('a[lang="en"]') }).first();
    expect(await borrowed.locator('.brief').innerText()).toContain('на англиски');
  });

  test.each([
    ['phone, light', '/paths/', PHONE, 'light'],
    ['desk, dark, in Cyrillic', '/mk/paths/', DESK, 'dark'],
    ['the narrowest', '/sr-Latn/paths/', NARROW, 'light'],
  ] as const)('has nothing axe objects to and is never wider than the window: %s', async (_name, address, viewport, colorScheme) => {
    const page = await settled(await site.open(address, { viewport, colorScheme }));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await page.context().close();
  });
});

describe('how far one is', () => {
  const AT = '2026-11-26T08:15:00Z';
  const [first] = PATHS;
  const [one, two] = first?.items ?? [];

  test('is not said before anything was done', async () => {
    const page = await settled(await site.open('/paths/'));
    expect(await page.locator('.path-progress').count()).toBe(0);
  });

  test('is said from what the device keeps: what is done is ticked, and the next page is named', async () => {
    const page = await withProgress(await site.open('/about/'), '/paths/', { ...NOTHING, read: { [one?.page ?? '']: AT } });
    const path = page.locator('.path').first();
    await path.locator('.path-progress').waitFor();
    expect(await path.locator('.path-progress').innerText()).toMatch(new RegExp(`^1 of ${first?.items.length} done · `));
    expect(await path.locator('.path-progress a').getAttribute('href')).toContain(two?.page);
    const marks = await path.locator('ol .brief').allInnerTexts();
    expect(marks.map((mark) => mark.startsWith('✓ Done'))).toEqual(marks.map((_, index) => index === 0));
    expect(await violations(page)).toEqual([]);
  });

  test('is nothing where the device keeps something else', async () => {
    const page = await site.open('/about/');
    await page.evaluate((key) => localStorage.setItem(key, '{"version":'), STORAGE_KEYS.progress);
    await page.goto(new URL('/paths/', site.url).href);
    await settled(page);
    expect(await idsShown(page)).toEqual(PATHS.map(({ id }) => id));
    expect(await page.locator('main').innerText()).not.toContain('✓');
  });
});

describe('the ways to a path', () => {
  test.each(['/', '/library/'])('from %s, by keyboard', async (address) => {
    const page = await settled(await site.open(address));
    await page.locator('main a[href="/paths/"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Learning paths' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/paths/');
  });

  test('from a page that is part of it, without JavaScript', async () => {
    const page = await site.open('/mk/library/case-studies/pogon-zagreb/', { javaScriptEnabled: false });
    const links = page.locator('.facts a[href^="/mk/paths/#"]');
    const part = PATHS.filter(({ items }) => items.some(({ page: id }) => id === 'pogon-zagreb'));
    expect(await links.allInnerTexts()).toEqual(part.map(({ title }) => title.mk));
    await links.first().click();
    expect(new URL(page.url()).hash).toBe(`#${part[0]?.id}`);
    expect(await page.locator(`#${part[0]?.id}`).isVisible()).toBe(true);
  });
});
