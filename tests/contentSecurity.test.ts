/** The built site under its own policy: pages of every kind do what they do, and the browser refuses nothing. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { BUILD, openSite, settled, type Site } from './browser/site.ts';
import { HOMES, KINDS } from './browser/pages.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Watched {
  readonly page: Page;
  /** What the browser refused since the page was opened, by its event or in its console, which workers write to as well. */
  readonly refused: () => Promise<readonly string[]>;
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const blank = await site.open('/feed-of-nothing.txt', options);
  const refused: string[] = [];
  await blank.context().exposeFunction('tellRefused', (text: string) => void refused.push(text));
  await blank.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { tellRefused: (text: string) => void }).tellRefused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const page = await blank.context().newPage();
  page.on('console', (message) => {
    if (/content.security.policy|refused to/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(new URL(address, site.url).href, { waitUntil: 'load' });
  return {
    page,
    refused: async () => {
      // A round trip, after which what was refused has been told.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      return refused;
    },
  };
}

/** A page of a folder of the build whose name ends so, as an address. */
function builtFile(folder: string, end: string): string {
  const found = readdirSync(path.join(BUILD, folder), { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith(end));
  if (found === undefined) throw new Error(`the built site has no ${end} in ${folder}`);
  return `/${folder}/${found}`;
}

const FORMS = Object.fromEntries(
  ['submit', 'status', 'desk'].filter((name) => existsSync(path.join(BUILD, 'mk', name))).map((name) => [name, `/mk/${name}/`]),
);

test.each(Object.entries({ ...Object.fromEntries(HOMES.map((home) => [`home ${home}`, home])), ...KINDS, ...FORMS }))(
  '%s',
  async (_name, address) => {
    const { page, refused } = await open(address);
    await settled(page);
    expect(await refused()).toEqual([]);
    await page.context().close();
  },
);

test('without the policy nothing would be refused: a script and a handler somebody brought in do not run, nothing leaves, no frame', async () => {
  const { page, refused } = await open('/about/');
  await settled(page);
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="data:," onerror="window.ran = true"><iframe src="https://elsewhere.example/"></iframe>';
    document.body.append(image);
    await fetch('https://elsewhere.example/').catch(() => {});
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
  });
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  const told = (await refused()).join('\n');
  for (const directive of ['script-src-elem inline', 'script-src-attr inline', 'connect-src', 'frame-src', 'base-uri']) {
    expect(told).toContain(directive);
  }
  await page.context().close();
});

test('search, typed, with its worker, the list below the field, and the page without a network after it', async () => {
  const { page, refused } = await open('/sr-Latn/');
  await settled(page);
  await page.locator('.head input[type=search], .head [role=combobox]').first().click();
  await page.keyboard.type('prostor', { delay: 30 });
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sr-Latn/search/?q=prostor');
  await page.locator('.results ol.cards li a').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.locator('.results ol.cards li a').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await page.locator('.results ol.cards li a').first().waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.results ol.cards li a').first().waitFor();
  expect(await refused()).toEqual([]);
  await page.context().close();
});

test('a quiz, the colours, the view of a facilitator', async () => {
  const { page, refused } = await open(`${KINDS['training module'] ?? ''}?view=facilitator`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('facilitator');
  await page.goto(new URL(KINDS['training module'] ?? '', site.url).href);
  await settled(page);
  const form = page.locator('form[data-quiz=choice]').first();
  await form.locator('input').first().check();
  await form.locator('.quiz-actions button').first().click();
  await form.locator('.quiz-result').filter({ hasText: /\S/ }).waitFor();
  expect(await refused()).toEqual([]);
  await page.context().close();
});

test('a deck of slides turns its pages', async () => {
  const { page, refused } = await open(builtFile('mk/files', '.slides.html'));
  await page.locator('.reveal .slides section.present').first().waitFor();
  const first = await page.evaluate(() => location.hash);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((before) => location.hash !== before, first);
  expect(await refused()).toEqual([]);
  await page.context().close();
});

test('a workshop with its sheets, which come from a file of the device', async () => {
  const { page, refused } = await open('/sq/workshop/');
  await settled(page);
  await page.getByRole('button', { name: 'Plan i ri', exact: true }).click();
  const box = page.locator('.palette-module').first();
  await box.locator('summary').click();
  await box.getByRole('button').first().click();
  await page.locator('.plan-block').first().waitFor();
  await page.locator('.plan-bar nav').getByRole('button', { name: 'Fletët për pjesëmarrësit', exact: true }).click();
  await page.locator('.sheet').first().waitFor();
  expect(await refused()).toEqual([]);
  await page.context().close();
});

test('a translation is typed and saved as a file', async () => {
  const { page, refused } = await open(KINDS['editor'] ?? '');
  await settled(page);
  const field = page.locator('[id^="piece-"]').first();
  await field.fill('Проба');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Зачувајте како PO-датотека' }).click();
  await download;
  expect(await refused()).toEqual([]);
  await page.context().close();
});

describe('the start page', () => {
  const macedonian: BrowserContextOptions = { locale: 'mk-MK' };

  test('leads a browser in Macedonian to the Macedonian one, and lets its reader have the English one', async () => {
    const page = await site.open('/', macedonian);
    expect(new URL(page.url()).pathname).toBe('/mk/');
    await settled(page);
    await page
      .locator('a[hreflang=en]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(site.url);
    await page.reload();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goto(new URL('/about/', site.url).href);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
    // Typed once more: the browser still has the page that was chosen.
    await page.goto('about:blank');
    await page.goto(site.url);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  test('stays English for a browser in a language the hub does not have, and with a query', async () => {
    for (const [address, options] of [
      ['/', { locale: 'nb-NO' }],
      ['/?en', macedonian],
    ] as const) {
      const page = await site.open(address, options);
      expect(new URL(page.url()).pathname).toBe('/');
      await page.context().close();
    }
  });
});
