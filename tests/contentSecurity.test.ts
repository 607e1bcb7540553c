/** The built site under its own policy: pages of every kind do what they do, and the browser refuses nothing. What other journeys do is watched by `Site.close`. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { LOCALES } from '#model/locale.ts';
import { addPhotos, begin, goOn, introduceOneself, tell } from './browser/caseForm.ts';
import { HOMES, KINDS } from './browser/pages.ts';
import { BUILD, openSite, settled, type Site } from './browser/site.ts';
import { wordFile } from './browser/wordFile.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page of a folder of the build whose name ends so, as an address. */
function builtFile(folder: string, end: string): string {
  const found = readdirSync(path.join(BUILD, folder), { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith(end));
  if (found === undefined) throw new Error(`the built site has no ${end} in ${folder}`);
  return `/${folder}/${found}`;
}

const LOCALE = new RegExp(`^/(?:${LOCALES.join('|')})/`);
const FORMS = ['/submit/', '/status/', '/desk/'].filter((address) => existsSync(path.join(BUILD, address, 'index.html')));
/** Every kind of page in two locales, one of them in the derived script. */
const ADDRESSES = ['', ...Object.values(KINDS), ...FORMS].flatMap((address) => {
  const within = address.replace(LOCALE, '/').slice(1);
  return [`/mk/${within}`, `/sr-Latn/${within}`];
});

test.each([...new Set([...HOMES, ...ADDRESSES])])('%s', async (address) => {
  const page = await site.open(address);
  await settled(page);
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('the policy does refuse: a script and a handler somebody brought in do not run, nothing leaves, no frame', async () => {
  const page = await site.open('/about/');
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
  const told = (await site.refused(page)).join('\n');
  for (const directive of ['script-src-elem inline', 'script-src-attr inline', 'connect-src', 'frame-src', 'base-uri']) {
    expect(told).toContain(directive);
  }
  await page.context().close();
});

test('search, typed, with its worker, the list below the field, and the page without a network after it', async () => {
  const page = await site.open('/sr-Latn/');
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
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('a quiz, the colours, the view of a facilitator', async () => {
  const page = await site.open(`${KINDS['training module'] ?? ''}?view=facilitator`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('facilitator');
  await page.goto(new URL(KINDS['training module'] ?? '', site.url).href);
  await settled(page);
  const form = page.locator('form[data-quiz=choice]').first();
  await form.locator('input').first().check();
  await form.locator('.quiz-actions button').first().click();
  await form.locator('.quiz-result').filter({ hasText: /\S/ }).waitFor();
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('a deck of slides turns its pages', async () => {
  const page = await site.open(builtFile('mk/files', '.slides.html'));
  await page.locator('.reveal .slides section.present').first().waitFor();
  const first = await page.evaluate(() => location.hash);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((before) => location.hash !== before, first);
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('a workshop with its sheets, which come from a file of the device', async () => {
  const page = await site.open('/sq/workshop/');
  await settled(page);
  await page.getByRole('button', { name: 'Plan i ri', exact: true }).click();
  const box = page.locator('.palette-module').first();
  await box.locator('summary').click();
  await box.getByRole('button').first().click();
  await page.locator('.plan-block').first().waitFor();
  await page.locator('.plan-bar nav').getByRole('button', { name: 'Fletët për pjesëmarrësit', exact: true }).click();
  await page.locator('.sheet').first().waitFor();
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('a translation is typed and saved as a file', async () => {
  const page = await site.open(KINDS['editor'] ?? '');
  await settled(page);
  const field = page.locator('[id^="piece-"]').first();
  await field.fill('Проба');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Зачувајте како PO-датотека' }).click();
  await download;
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('the form: a text from Word, photos, the page as it will be, a file to keep', async () => {
  const page = await settled(await site.open('/mk/submit/'));
  await begin(page);
  await tell(page);
  await page.goBack();
  await page.locator('summary').filter({ hasText: 'Почнете од документ' }).click();
  await page.getByLabel('Документ од Word').setInputFiles(wordFile(['Од Word дојде ова.']));
  await page.getByRole('button', { name: 'Додајте го текстот во полињата' }).click();
  await goOn(page);
  await addPhotos(page);
  await goOn(page);
  await introduceOneself(page);
  await goOn(page);
  await page.locator('summary').filter({ hasText: 'Преглед на страницата' }).click();
  await page.locator('article.preview').getByText('Од Word дојде ова.').waitFor();
  const drawn = await page
    .locator('article.preview img')
    .evaluateAll((images: HTMLImageElement[]) =>
      Promise.all(images.map((image) => image.decode().then(() => [new URL(image.src).protocol, image.naturalWidth > 0]))),
    );
  expect(drawn).toEqual([
    ['blob:', true],
    ['blob:', true],
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Зачувајте како датотека' }).first().click();
  expect(await (await download).failure()).toBeNull();
  expect(await site.refused(page)).toEqual([]);
  await page.context().close();
});

test('formulas are drawn, in two locales', async () => {
  for (const home of ['/sq/', '/mk/']) {
    const page = await settled(await site.open(`${home}library/toolkits/shared-space-governance/share-the-costs/`));
    expect((await page.locator('math').first().boundingBox())?.width).toBeGreaterThan(0);
    expect(await site.refused(page)).toEqual([]);
    await page.context().close();
  }
});

test('books and packages are downloaded, and a page is printed', async () => {
  const page = await settled(await site.open('/mk/library/training/who-decides-here/'));
  for (const end of ['.epub', '.scorm.zip', '.imscc', '.gift.txt']) {
    const download = page.waitForEvent('download');
    // In a menu, which is closed.
    await page.locator(`a[download][href$="${end}"]`).evaluate((link: HTMLAnchorElement) => link.click());
    expect([end, await (await download).failure()]).toEqual([end, null]);
  }
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  expect(await site.refused(page)).toEqual([]);
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
