/** What a reader chooses stays on their device and holds in every language. */
import { hydrated, openSite, type Site } from './browser/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the keyboard reaches the text first', async () => {
  const page = await site.open('/library/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('the language menu closes with Escape and gives the focus back', async () => {
  const page = await hydrated(await site.open('/library/'));
  await page.locator('.menu summary').click();
  await page.keyboard.press('Tab');
  expect(await page.locator('.menu ul').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.menu ul').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('the colour mode follows the reader into another language', async () => {
  const page = await hydrated(await site.open('/'));
  await page.locator('.colour').click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.goto(new URL('/sq/library/', site.url).href);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('languages the reader reads come first among the offers, in their order', async () => {
  const magacin = new URL('/bs/library/case-studies/magacin-belgrade/', site.url).href;
  const page = await hydrated(await site.open('/bs/reading-languages/'));
  const offers = async (): Promise<string[]> => page.locator('.notice a[hreflang]').allInnerTexts();
  await page.goto(magacin);
  await hydrated(page);
  const usual = await offers();
  expect(usual.length).toBeGreaterThan(3);
  expect(usual.slice(0, 2)).not.toContain('Shqip');
  await page.goto(new URL('/bs/reading-languages/', site.url).href);
  await hydrated(page);
  for (const language of ['Српски', 'Shqip']) await page.locator('.reading-languages label', { hasText: language }).click();
  await page.locator('.reading-languages li', { hasText: 'Shqip' }).locator('button').first().click();
  await page.goto(magacin);
  await page.waitForFunction(() => document.querySelector('.notice a[hreflang]')?.textContent === 'Shqip');
  expect((await offers()).slice(0, 2)).toEqual(['Shqip', 'Српски']);
});

describe('the catalogue', () => {
  test('narrows down, counts, and keeps the choice in the address', async () => {
    const page = await hydrated(await site.open('/catalogue/'));
    const all = await page.locator('.cards > li').count();
    await page.locator('.filters label', { hasText: 'Case study' }).click();
    const cases = await page.locator('.cards > li').count();
    expect(cases).toBeGreaterThan(2);
    expect(all).toBeGreaterThan(cases);
    expect(new URL(page.url()).search).toBe('?type=case-study');
    expect(await page.locator('.count').innerText()).toBe(`${cases} entries`);
    await page.locator('.filters label', { hasText: 'Montenegro' }).click();
    await page.reload();
    await page.waitForFunction((cases) => document.querySelectorAll('.cards > li').length < cases, cases);
    expect(await page.locator('.cards h2').allInnerTexts()).toEqual([expect.stringContaining('Expeditio')]);
  });

  test('is a plain list without JavaScript', async () => {
    const page = await site.open('/sr/catalogue/', { javaScriptEnabled: false });
    expect(await page.locator('.cards > li').count()).toBeGreaterThan(5);
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });

  test('reads words from the address', async () => {
    const page = await site.open('/catalogue/?q=pogon');
    await page.waitForFunction(() => document.querySelectorAll('.cards > li').length === 1);
    expect(await page.locator('.cards h2').allInnerTexts()).toEqual([expect.stringContaining('Pogon')]);
  });
});

test('a correction is composed on the device and says which page it is about', async () => {
  const page = await hydrated(await site.open('/hr/correct/?page=pogon-zagreb&language=hr'));
  const fields = page.locator('.correction input, .correction textarea');
  expect(await fields.first().inputValue()).toBe('pogon-zagreb (hr)');
  await fields.nth(1).fill('Godina je pogrešna.');
  const download = page.waitForEvent('download');
  await page.locator('.correction button').nth(1).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString('utf8')).toContain('Godina je pogrešna.');
});
