/** Search, as a person meets it: the field on every page, the list below it, the page of results. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { hydrated, openSite, PHONE, settled, type Site } from './browser/site.ts';

// Each opens a page anew, which takes seconds on a busy machine.
jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openHydrated(path: string, options?: BrowserContextOptions): Promise<Page> {
  return hydrated(await site.open(path, options));
}

function fieldOf(page: Page): Locator {
  return page.locator('.head input[name="q"]');
}

/** Types into the header's field and waits for the list below it. */
async function type(page: Page, query: string, field = fieldOf(page)): Promise<Locator> {
  await field.fill(query);
  const list = page.getByRole('listbox');
  await list.waitFor();
  return list;
}

/** Waits for the options to be those of the whole text: the last leads to all results, and the count has been said. */
async function counted(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('.search [role="status"]')?.textContent ?? ''));
}

async function activeOption(page: Page): Promise<string> {
  const id = (await fieldOf(page).getAttribute('aria-activedescendant')) ?? '';
  return page.evaluate((id) => document.getElementById(id)?.getAttribute('aria-selected') ?? 'none', id);
}

function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

describe('the field in the header', () => {
  test('fetches nothing of search before it is touched', async () => {
    const page = await site.open('/404.html');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(new URL('/library/', site.url).href, { waitUntil: 'networkidle' });
    const before = fetched.length;
    expect(fetched.filter((url) => url.includes('search-data'))).toEqual([]);
    expect(await fieldOf(page).getAttribute('role')).toBeNull();
    await type(page, 'decision');
    expect(fetched.slice(before).some((url) => url.includes('/search-data/'))).toBe(true);
  });

  test('is a combobox by the ARIA pattern, all through by keyboard', async () => {
    const page = await openHydrated('/library/');
    const field = fieldOf(page);
    await type(page, 'decision');
    await counted(page);
    expect(await field.getAttribute('role')).toBe('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('listbox').getAttribute('id')).toBe(await field.getAttribute('aria-controls'));
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe('true');
    await page.keyboard.press('Home');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[aria-selected="true"]').innerText()).toBe('All results for “decision”');
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('decision');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('hears what is typed at the very moment the list arrives', async () => {
    const page = await openHydrated('/library/');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.head input[name="q"]');
      // The list is drawn, and React has not yet come to listen: slow phones stay here for a while.
      const watch = new MutationObserver(() => {
        if (field === null || document.querySelector('.head [role="status"]') === null) return;
        watch.disconnect();
        field.value = 'decision';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      watch.observe(document.body, { childList: true, subtree: true });
      field?.focus();
    });
    const all = page.getByRole('option', { name: 'All results for “decision”' });
    await all.waitFor();
    expect(await all.getAttribute('href')).toContain('q=decision');
  });

  test('groups hits by kind, and Enter leads to the chosen one', async () => {
    const page = await openHydrated('/catalogue/');
    const list = await type(page, 'magacin');
    const group = list.getByRole('group', { name: 'Case studies' });
    await group.waitFor();
    const href = (await group.getByRole('option').first().getAttribute('href')) ?? '';
    expect(href).toContain('/library/case-studies/magacin-belgrade/');
    const place = await list
      .getByRole('option')
      .evaluateAll((options, to) => options.findIndex((each) => each.getAttribute('href') === to), href);
    for (let step = 0; step <= place; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('Tab leaves it and closes the list', async () => {
    const page = await openHydrated('/library/');
    await type(page, 'decision');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await fieldOf(page).evaluate((input) => input === document.activeElement)).toBe(false);
  });

  test.each(['/', 'Control+k'])('%s leads into it, but not while somebody types', async (keys) => {
    const page = await openHydrated('/glossary/');
    await page.keyboard.press(keys);
    expect(await fieldOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.locator('main input').focus();
    await page.keyboard.press(keys);
    expect(await page.locator('main input').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('marks words as they are written: Cyrillic for a query in Latin letters', async () => {
    const page = await openHydrated('/sr/library/');
    await type(page, 'kalendar');
    await counted(page);
    // What stands in another language says so.
    const marks = await page.locator('.finds :not([lang]) > mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !mark.toLowerCase().startsWith('календар'))).toEqual([]);
  });

  test('has room on the narrowest phone, and offers targets large enough to touch', async () => {
    const page = await openHydrated('/sq/library/', { viewport: { width: 320, height: 640 }, hasTouch: true });
    await type(page, 'kultur');
    const box = await page.locator('.finds').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    const heights = await page.getByRole('option').evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('without JavaScript', () => {
  test('the field leads to the catalogue', async () => {
    const page = await site.open('/sr/library/', { javaScriptEnabled: false });
    await fieldOf(page).fill('магацин');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sr/catalogue/?q=*');
    expect(await page.locator('.cards > li').count()).toBeGreaterThan(5);
  });

  test('the page of results says what it needs, and where to go instead', async () => {
    const page = await site.open('/search/?q=pogon', { javaScriptEnabled: false });
    expect(await page.locator('main .no-script').innerText()).toContain('needs JavaScript');
    expect(await page.locator('main .no-script a').getAttribute('href')).toBe('/catalogue/');
  });
});

describe('the page of results', () => {
  test('keeps what is asked in the address: shared, gone back to, loaded again', async () => {
    const page = await openHydrated('/');
    await page.locator('.hero input').fill('decision');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=decision');
    await page.locator('.found .cards > li').first().waitFor();
    expect(await page.title()).toContain('decision');
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('decision');
    const all = await page.locator('.found .count').innerText();
    await page.locator('.filters label', { hasText: 'Case study' }).click();
    await page.waitForURL('**/search/?q=decision&type=case-study');
    await page.waitForFunction((all) => document.querySelector('.found .count')?.textContent !== all, all);
    expect(new Set(await page.locator('.found .cards .brief').allInnerTexts())).toEqual(new Set(['Case study']));
    await page.reload();
    await settled(page);
    expect(await page.locator('.filters label', { hasText: 'Case study' }).locator('input').isChecked()).toBe(true);
    await page.goBack();
    await page.waitForFunction((all) => document.querySelector('.found .count')?.textContent === all, all);
    expect(await page.locator('.filters input:checked').count()).toBe(0);
  });

  test('counts what else could be chosen in a facet as if nothing were', async () => {
    const page = await settled(await site.open('/search/?q=decision'));
    await page.locator('.found').waitFor();
    const kinds = page.locator('.filters fieldset', { hasText: 'Kind' }).locator('label');
    const before = await kinds.allInnerTexts();
    expect(before.length).toBeGreaterThan(1);
    await kinds.first().click();
    await page.waitForURL('**&type=*');
    await page.waitForFunction(() => document.querySelector('.found')?.getAttribute('aria-busy') === 'false');
    expect(await kinds.allInnerTexts()).toEqual(before);
  });

  test('leads to the section in which something was found', async () => {
    const page = await openHydrated('/search/?q=decision');
    const link = page.locator('.found .cards a[href*="#"]').first();
    await link.waitFor();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).count()).toBe(1);
    await page.goBack();
    await page.locator('.found .cards > li').first().waitFor();
    expect(queryOf(page)).toBe('?q=decision');
  });

  test('offers ways on where nothing is found', async () => {
    const page = await settled(await site.open('/search/?q=qqqqqqqq'));
    await page.locator('.found').waitFor();
    expect(await page.locator('.found .count').innerText()).toBe('Nothing found for “qqqqqqqq”.');
    const ways = await page.locator('.found li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(expect.arrayContaining(['/library/', '/catalogue/', '/glossary/', '/catalogue/?theme=advocacy']));
  });

  test('shows texts in other languages a person reads, marked as such', async () => {
    const page = await openHydrated('/reading-languages/');
    await page.locator('.reading-languages label', { hasText: 'Српски' }).first().click();
    await page.goto(new URL('/search/?q=posrednik', site.url).href);
    const section = page.locator('section[aria-labelledby="in-sr"]');
    await section.waitFor();
    expect(await section.locator('h2').innerText()).toBe('Also in Serbian (Cyrillic)');
    expect(await section.locator('h3').first().getAttribute('lang')).toBe('sr');
    expect(await section.locator('a').first().getAttribute('href')).toMatch(/^\/sr\//);
  });

  test.each([
    ['ten thousand characters', 'š'.repeat(10_000)],
    ['HTML', '<img src=x onerror="document.title=1"><b>'],
    ['marks of direction, half a character and a picture', '\u202E\uD83D 🎭 pogon'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['words that say nothing', 'the of and'],
  ])('answers %s', async (_, query) => {
    const page = await openHydrated('/search/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.locator('main input[name="q"]').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.locator('.found').waitFor();
    expect(await page.locator('.found img, .found b b').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('recent searches', () => {
  test('stay on the device, and each can be taken away', async () => {
    const page = await openHydrated('/search/?q=pogon');
    await page.locator('.found').waitFor();
    await page.goto(new URL('/search/?q=decision', site.url).href);
    await page.locator('.found').waitFor();
    await page.goto(new URL('/sq/library/', site.url).href);
    await hydrated(page);
    await fieldOf(page).focus();
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('decision'),
      expect.stringContaining('pogon'),
      'Fshini kërkimet e fundit',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    expect(await options.count()).toBe(2);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await options.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('hub-recent-searches'))).toBeNull();
  });

  test('are not missed where storage is forbidden', async () => {
    const page = await site.open('/404.html');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'caches']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.goto(new URL('/search/?q=decision', site.url).href);
    await page.locator('.found .cards > li').first().waitFor();
    await page.locator('main input[name="q"]').fill('');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });
});

describe('when something is missing', () => {
  test('a failing index is said in words, and typing again tries again', async () => {
    const page = await site.open('/404.html');
    await page.context().route('**/search-data/**', (route) => route.abort());
    await page.goto(new URL('/library/', site.url).href);
    await hydrated(page);
    await type(page, 'decision');
    expect(await page.locator('.search [role="status"]').innerText()).toContain('could not be loaded');
    expect(await page.getByRole('option').getAttribute('href')).toBe('/catalogue/');
    await page.context().unroute('**/search-data/**');
    await fieldOf(page).fill('decisions');
    await counted(page);
    expect(await page.getByRole('option').count()).toBeGreaterThan(1);
  });

  test('a damaged index is said in words on the page, with a button to try again', async () => {
    const page = await site.open('/404.html');
    await page.context().route('**/search-data/**', (route) => route.fulfill({ body: '{"format"' }));
    await page.goto(new URL('/search/?q=decision', site.url).href);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('incomplete or out of date');
    await page.context().unroute('**/search-data/**');
    await alert.getByRole('button').click();
    await page.locator('.found .cards > li').first().waitFor();
  });

  test('without workers the page searches itself', async () => {
    const page = await site.open('/404.html');
    await page.addInitScript(() => Object.defineProperty(globalThis, 'Worker', { value: undefined }));
    await page.goto(new URL('/search/?q=decision', site.url).href);
    await page.locator('.found .cards > li').first().waitFor();
    expect(page.workers()).toEqual([]);
  });

  test('without a connection what was fetched once answers again', async () => {
    const page = await openHydrated('/search/?q=decision', { viewport: PHONE });
    await page.locator('.found .cards > li').first().waitFor();
    await page.context().route('**/search-data/**', (route) => route.abort());
    await page.reload();
    await page.locator('.found .cards > li').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
