/** The copy of a language for a USB stick: unpacked into a folder, opened from there without a server and without a network. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addAxe } from './browser/axe.ts';
import { BUILD, DESK, openBrowser, openSite, PHONE } from './browser/site.ts';

const STEP = 'hub/library/toolkits/local-advocacy/collect-evidence/index.html';
const MODULE = 'hub/library/training/who-decides-here/index.html';
const LOCALES = ['en', 'sr'] as const;
type Copied = (typeof LOCALES)[number];

let folder: string;
let browser: Browser;
const names: Record<Copied, readonly string[]> = { en: [], sr: [] };
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub stick '));
  for (const locale of LOCALES) {
    const archive = readFileSync(path.join(BUILD, locale === 'en' ? '' : locale, `offline/kooperativa-hub-${locale}.zip`));
    const files = Object.entries(unzipSync(archive));
    names[locale] = files.map(([name]) => name);
    for (const [name, content] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const inCopy = (locale: Copied, file: string): string => path.join(folder, `kooperativa-hub-${locale}`, file);
/** What went wrong on pages of a test: requests that leave the disk, errors of any kind. */
let strange: string[];
beforeEach(() => (strange = []));
afterEach(() => {
  if (strange.length > 0) throw new Error(`Pages of the copy asked for, or complained of:\n${strange.join('\n')}`);
});

async function open(locale: Copied, file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, offline: true, ...options });
  const page = await context.newPage();
  page.on('request', (request) => /^(?:file|data):/.test(request.url()) || strange.push(request.url()));
  page.on('requestfailed', (request) => strange.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
  const [name = '', query] = file.split('?');
  await page.goto(pathToFileURL(inCopy(locale, name)).href + (query === undefined ? '' : `?${query}`));
  return page;
}

describe.each(LOCALES)('%s', (locale) => {
  /** Addresses in a page that are not absolute, with the file each of them leads to. */
  function linksOf(name: string): readonly { readonly link: string; readonly file: string; readonly id: string }[] {
    const html = readFileSync(path.join(folder, name), 'utf8').replaceAll(
      /<script[^>]*>.*?<\/script>/gs,
      (script) => /<script[^>]*>/.exec(script)?.[0] ?? '',
    );
    return [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)]
      .map(([, link = '']) => link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'))
      .filter((link) => !/^[a-z][a-z+.-]*:/.test(link))
      .map((link) => {
        const [target = '', id = ''] = link.replace(/\?[^#]*/, '').split('#');
        return {
          link,
          file: target === '' ? name : path.posix.join(path.posix.dirname(name), decodeURI(target)),
          id: decodeURIComponent(id),
        };
      });
  }

  test('every relative link leads to a file of the copy and a place in it, none to a folder or a root', () => {
    const pages = names[locale].filter((name) => name.endsWith('.html'));
    const known = new Set(names[locale]);
    expect(pages.length).toBeGreaterThan(100);
    const links = pages.flatMap((name) => linksOf(name).map((each) => ({ name, ...each })));
    expect(links.length).toBeGreaterThan(5000);
    expect(links.filter(({ file, link }) => !known.has(file) || link.startsWith('/')).map(({ name, link }) => `${name}: ${link}`)).toEqual(
      [],
    );
    const ids = new Map(
      pages.map((name) => [
        name,
        new Set([...readFileSync(path.join(folder, name), 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
      ]),
    );
    expect(
      links.filter(({ file, id }) => id !== '' && ids.get(file)?.has(id) !== true).map(({ name, link }) => `${name}: ${link}`),
    ).toEqual([]);
  });

  test('names are right on every file system, and short', () => {
    expect(names[locale].filter((name) => !/^[\w./-]{1,140}$/.test(name))).toEqual([]);
    expect(new Set(names[locale].map((name) => name.toLowerCase())).size).toBe(names[locale].length);
  });

  test('nothing of the application is left, and no button that does nothing', () => {
    const texts = names[locale].filter((name) => name.endsWith('.html')).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(texts.filter((html) => /data-files|assets\/js|rel="canonical"|og:/.test(html))).toEqual([]);
    const buttons = texts.flatMap((html) => [...html.matchAll(/<button[^>]*>/g)].map(([tag]) => tag));
    expect([
      ...new Set(
        buttons.filter((tag) => !/popovertarget|type="(?:submit|reset)"|class="colour|data-for=|class="quiet needs-script"/.test(tag)),
      ),
    ]).toEqual([]);
  });
});

test('from the start page to a step, there and back, in Cyrillic', async () => {
  const page = await open('sr', 'index.html', { viewport: PHONE });
  expect(await page.locator('.unpack').isVisible()).toBe(false);
  await page.locator('.sections a').first().click();
  await page.locator('main a[href*="local-advocacy"]').first().click();
  await page.locator('.side summary').click();
  await page.locator('.side a[href*="collect-evidence"]').click();
  expect(await page.locator('h1').innerText()).toBe('Прикупите доказе');
  await page.locator('.neighbours [rel=next]').click();
  await page.locator('.brand').click();
  expect(page.url()).toMatch(/kooperativa-hub-sr\/index\.html$/);
});

test('a search in the other script finds, marks and leads to the section', async () => {
  const page = await open('sr', STEP);
  await page.locator('.head input').fill('zagovaranje');
  await page.locator('.head input').press('Enter');
  await page.locator('.found .cards a').first().waitFor();
  expect(await page.locator('.found .count').innerText()).toMatch(/^\d+ резултата?$/);
  expect((await page.locator('.found mark').allInnerTexts()).map((text) => text.toLowerCase())).toContain('заговарање');
  const link = page.locator('.found .cards a[href*="#"][href*="toolkits"]').first();
  const target = await link.getAttribute('href');
  await link.click();
  expect(page.url()).toContain(target?.replace('..', ''));
  // The address is there before the page is.
  await page.locator(':target').waitFor({ state: 'attached' });
  expect(await page.locator(':target').count()).toBe(1);
});

test('every page that search may show is in the copy', async () => {
  const page = await open('sr', 'hub/search/index.html?q=и');
  const script = readFileSync(inCopy('sr', 'hub/search/index.js'), 'utf8').replace(/^self\.hubSearchIndex=/, '');
  const texts = Object.entries(JSON.parse(script) as Record<string, string>).filter(([name]) => name.includes('/p/'));
  const urls = texts.map(([, text]) => (JSON.parse(text) as { url: string }).url);
  expect(urls.length).toBeGreaterThan(80);
  const files = urls.map((url) => `hub/${url.replace('/sr/', '').split('#')[0] ?? ''}index.html`);
  expect([...new Set(files.filter((file) => !existsSync(inCopy('sr', file))))]).toEqual([]);
  await page.context().close();
});

test('a search that finds nothing says so, and one whose index was not copied says what is to be done', async () => {
  const page = await open('en', 'hub/search/index.html?q=qqqqqqqqq');
  await page.locator('.found .count', { hasText: 'Nothing found for “qqqqqqqqq”.' }).waitFor();
  const part = path.join(folder, 'part');
  mkdirSync(part);
  for (const file of ['index.html', 'search.js']) writeFileSync(path.join(part, file), readFileSync(inCopy('en', `hub/search/${file}`)));
  const broken = await browser.newPage();
  await broken.goto(`${pathToFileURL(part).href}/index.html?q=pogon`);
  await broken.locator('.found .count', { hasText: 'Unpack the whole archive' }).waitFor();
  expect(await broken.locator('.found .cards').count()).toBe(0);
  await broken.close();
});

test('a question is answered, and the answer is there the next time', async () => {
  const page = await open('en', MODULE);
  const quiz = page.locator('.prose .quiz').first();
  await quiz.locator('input').first().check();
  await quiz.getByRole('button', { name: 'Check' }).click();
  const result = await quiz.locator('.quiz-result').innerText();
  expect(result).not.toBe('');
  await page.reload();
  expect(await quiz.locator('.quiz-result').innerText()).toBe(result);
});

test('ticks stay, colours are switched for all pages, notes are the facilitator’s', async () => {
  const page = await open('sr', STEP, { colorScheme: 'dark' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.locator('.tick-box').first().check();
  await page.locator('.colour').click();
  await page.reload();
  expect(await page.locator('.tick-box').first().isChecked()).toBe(true);
  await page.goto(pathToFileURL(inCopy('en', MODULE)).href);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await page.locator('.prose .notes').first().isVisible()).toBe(false);
  await page.getByRole('button', { name: 'facilitators' }).click();
  expect(await page.locator('.prose .notes').first().isVisible()).toBe(true);
});

test('the catalogue is narrowed down by a link, a box and a word', async () => {
  const page = await open('en', STEP);
  await page.locator('.facts a[href*="theme=advocacy"]').click();
  await page.waitForURL(/\?theme=advocacy$/, { waitUntil: 'load' });
  const cards = page.locator('.catalogue .cards > li:visible');
  const narrowed = await cards.count();
  expect(await page.locator('.count').innerText()).toBe(`${narrowed} entries`);
  expect(await page.locator('input[value=advocacy]').isChecked()).toBe(true);
  await page.locator('input[value=toolkit]').check();
  expect(await cards.count()).toBeLessThan(narrowed);
  await page.locator('.filters input[type=search]').fill('qqqq');
  expect(await cards.count()).toBe(0);
});

test('without scripts everything is read, and nothing is shown that needs them', async () => {
  const page = await open('sr', MODULE, { javaScriptEnabled: false });
  expect(await page.locator('.needs-script:visible').count()).toBe(0);
  await page.goto(pathToFileURL(inCopy('sr', 'hub/search/index.html')).href);
  expect(await page.locator('main .no-script a').getAttribute('href')).toBe('../catalogue/index.html');
  expect(await page.locator('main .no-script').isVisible()).toBe(true);
});

test('opened without the rest of its folder, the start page says what to do', async () => {
  const alone = path.join(folder, 'alone.html');
  writeFileSync(alone, readFileSync(inCopy('sr', 'index.html')));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(alone).href);
  expect(await page.locator('.unpack').innerText()).toContain('распакујте целу архиву');
  await page.context().close();
});

test.each([
  ['index.html', PHONE],
  [STEP, DESK],
  [MODULE, PHONE],
  ['hub/search/index.html?q=prostor', PHONE],
  ['hub/catalogue/index.html?theme=advocacy', DESK],
  ['hub/glossary/index.html', DESK],
])('axe finds nothing on %s', async (file, viewport) => {
  const page = await open('sr', file, { viewport });
  await addAxe(page);
  const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    // It would fetch the style sheets, which no page from a disk may.
    return axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  expect(results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  await page.context().close();
});

test('it is offered with its size, scripts or not, and counts in nothing that is kept on the device', async () => {
  const site = await openSite();
  const plain = await site.open('/sr/offline/', { javaScriptEnabled: false });
  const link = plain.locator('a[download]');
  expect(await link.innerText()).toMatch(/\.zip: Српски \(\d[,\d]* MB\)$/);
  const address = (await link.getAttribute('href')) ?? '';
  const response = await plain.request.get(new URL(address, site.url).href);
  expect(response.headers()['content-type']).toBe('application/zip');
  expect(readFileSync(path.join(BUILD, 'sr/offline/sets.json'), 'utf8')).not.toContain('.zip');
  expect(existsSync(path.join(BUILD, `${address}.br`))).toBe(false);
  const page = await site.open('/sr/about/');
  await page.locator('.foot a[href="/sr/offline/"]').click();
  await page.locator('a[download]', { hasText: 'MB' }).waitFor();
  expect(await page.locator('a[download]').innerText()).toBe(await link.innerText());
  await site.close();
});
