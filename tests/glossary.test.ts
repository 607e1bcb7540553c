/** The glossary as a page of its own, and as explanations where texts name its terms. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { siteDir } from '#cli/process/siteDir.ts';
import { GLOSSARY_FOLDER } from '#content/glossary.ts';
import { hydrated, openSite, PHONE, type Site } from './browser/site.ts';

const CONCEPTS = readdirSync(path.join(siteDir, GLOSSARY_FOLDER)).map((file) => path.basename(file, '.yaml'));

// Each opens a page anew, which takes seconds on a busy machine.
jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function idsShown(page: Page): Promise<readonly string[]> {
  return page.locator('.concept h2').evaluateAll((headings) => headings.map(({ id }) => id));
}

describe('the glossary page', () => {
  test('is the whole glossary without JavaScript', async () => {
    const page = await site.open('/sr-Latn/glossary/', { javaScriptEnabled: false, viewport: PHONE });
    expect([...(await idsShown(page))].toSorted()).toEqual(CONCEPTS.toSorted());
    expect(await page.locator('main form').isVisible()).toBe(false);
    await page.locator('.concept .fold summary').first().click();
    expect(await page.locator('.concept dd').first().isVisible()).toBe(true);
  });

  test.each([
    ['a word of the page’s language, without its marks', 'perfaqesim', ['advocacy']],
    ['another language and script', 'ЗАСТАПУВАЊЕ', ['advocacy']],
    ['Latin letters for a word written in Cyrillic', 'zastapuvanje', ['advocacy']],
    ['a form to avoid', 'mbrojtje', ['advocacy']],
  ])('finds %s', async (_, query, ids) => {
    const page = await hydrated(await site.open('/sq/glossary/'));
    await page.locator('main input').fill(query);
    expect(await idsShown(page)).toEqual(ids);
    expect(await page.getByRole('status').innerText()).toBe('1 term');
    await page.context().close();
  });

  test('says when nothing is found, and shows the word in the language in which it was', async () => {
    const page = await hydrated(await site.open('/glossary/', { viewport: PHONE }));
    expect(await page.getByRole('status').innerText()).toBe(`${CONCEPTS.length} terms`);
    await page.locator('main input').fill('zzz');
    expect(await page.getByRole('status').innerText()).toContain('No term');
    await page.locator('main input').fill('avokim');
    expect(await page.locator('.concept dd', { hasText: 'avokim' }).isVisible()).toBe(true);
    await page.locator('main input').fill('');
    expect(await idsShown(page)).toHaveLength(CONCEPTS.length);
  });
});

describe('a term in a text', () => {
  test('shows its definition by keyboard, without JavaScript, and closes with Escape', async () => {
    const page = await site.open('/mk/about/', { javaScriptEnabled: false });
    const term = page.locator('.term').first();
    const definition = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
    expect(await page.locator('.terms').evaluate((terms) => [...terms.children].some((child) => child.checkVisibility()))).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    expect(await definition.innerText()).toContain('независна култура');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/mk/glossary/#independent-culture');
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
    expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('opens below itself, inside a narrow window', async () => {
    const page = await hydrated(await site.open('/sq/about/', { viewport: { width: 320, height: 640 } }));
    await page.locator('.term').first().click();
    const box = await page.locator('.terms > :popover-open').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });

  test('is explained in the reader’s language where the text is in another', async () => {
    const page = await site.open('/mk/library/toolkits/shared-space-governance/write-access-rules/', { javaScriptEnabled: false });
    expect(await page.locator('.prose').getAttribute('lang')).toBe('en');
    expect(await page.locator('.terms').getAttribute('lang')).toBe('mk');
    await page.locator('.term', { hasText: 'assembly' }).click();
    expect(await page.locator('#term-assembly').innerText()).toMatch(/^собрание\s/);
  });

  test('leads to its entry', async () => {
    const page = await hydrated(await site.open('/sr-Latn/library/case-studies/magacin-belgrade/'));
    await page.locator('.term').first().click();
    await page.locator('.terms > :popover-open a').click();
    await page.waitForURL('**/sr-Latn/glossary/#open-calendar');
    expect(await page.locator('h2#open-calendar').innerText()).toContain('otvoreni kalendar');
  });

  test('is a plain word on paper, also while its definition is open', async () => {
    const page = await site.open('/mk/about/', { javaScriptEnabled: false });
    await page.locator('.term').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.terms > :popover-open').isVisible()).toBe(false);
    expect(
      await page
        .locator('.term')
        .first()
        .evaluate((term) => getComputedStyle(term).textDecorationLine),
    ).toBe('none');
  });
});
