/** Every kind of page, in both colour modes, on a phone and a desk, checked with axe. */
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { HOMES, KINDS } from './browser/pages.ts';
import { addAxe } from './browser/axe.ts';
import { DESK, openSite, PHONE, settled, type Site } from './browser/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Rule and element of every violation; an empty list is what the tests expect. */
async function violations(page: Page): Promise<string[]> {
  await settled(page);
  await addAxe(page);
  const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
    // `addAxe` put it on the window.
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  await page.context().close();
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each([
  ['phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['desk, dark', { viewport: DESK, colorScheme: 'dark' }],
] as const)('%s', (_name, options) => {
  test.each(Object.entries(KINDS))('%s', async (_kind, path) => expect(await violations(await site.open(path, options))).toEqual([]));
  test.each(HOMES)('home %s', async (path) => expect(await violations(await site.open(path, options))).toEqual([]), 30_000);
});

test('with the language menu open', async () => {
  const page = await site.open(KINDS['toolkit step with formulas, as a fallback'] ?? '/');
  await page.locator('.menu summary').click();
  expect(await violations(page)).toEqual([]);
});

test.each([
  ['hits', 'kultura', PHONE],
  ['nothing found', 'qqqqqqqq', DESK],
] as const)('with %s below the search field', async (_name, query, viewport) => {
  const page = await settled(await site.open('/sr-Latn/library/', { viewport }));
  await page.locator('.head input').fill(query);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
});

test('with recent searches below the search field', async () => {
  const page = await settled(await site.open('/search/?q=pogon'));
  await page.locator('.found').waitFor();
  await page.goto(new URL('/sq/glossary/', site.url).href);
  await settled(page);
  await page.locator('.head input').focus();
  await page.getByRole('option').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('with the definition of a term open', async () => {
  const page = await site.open(KINDS['toolkit'] ?? '/');
  await page.locator('.term').first().click();
  expect(await violations(page)).toEqual([]);
});
