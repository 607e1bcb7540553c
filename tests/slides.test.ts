/** Slides as they are used: opened from a folder, without a server or a network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { loadSlideAssets, type SlideAssets } from '#exports/slides/assets.ts';
import { makeSlides } from '#exports/slides/makeSlides.ts';
import { fixtureModule, repositoryModules, stringsOf } from '#exports/testing/pages.ts';
import type { Locale } from '#model/locale.ts';
import { addAxe } from './browser/axe.ts';
import { openBrowser, PHONE } from './browser/site.ts';

const BEAMER = { width: 1280, height: 720 };

let browser: Browser;
let assets: SlideAssets;
let directory: string;
beforeAll(async () => {
  browser = await openBrowser();
  assets = await loadSlideAssets();
  directory = mkdtempSync(path.join(tmpdir(), 'hub-slides-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true });
});

const everything = (): ExportedPage => {
  const borrowed = new Map<string, Locale>([
    ['s2', 'hr'],
    ['s2-read', 'hr'],
  ]);
  return fixtureModule({ language: 'sr', reader: 'sq', borrowed, translation: 'machine' });
};
const EVERYTHING = everything();
const MODULES = (['en', 'sq', 'mk'] as const).flatMap((locale) => repositoryModules(locale)).filter(({ edition }) => edition === 'current');

function slidesOf(page: ExportedPage): string {
  if (page.module === undefined) throw new Error(`${page.id} is no module`);
  return makeSlides({ ...page, module: page.module }, assets);
}

interface Opening extends BrowserContextOptions {
  readonly query?: string;
}

async function open(exported: ExportedPage, { query = '', ...options }: Opening = {}): Promise<{ page: Page; strange: string[] }> {
  const file = path.join(directory, `${exported.id}.html`);
  writeFileSync(file, slidesOf(exported));
  const context = await browser.newContext({ viewport: BEAMER, ...options });
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
  page.on('request', (request) => /^(?:file|data|blob|about):/.test(request.url()) || strange.push(request.url()));
  await page.goto(pathToFileURL(file).href + query);
  return { page, strange };
}

async function openDeck(exported: ExportedPage, opening: Opening = {}): Promise<{ page: Page; strange: string[] }> {
  const opened = await open(exported, opening);
  await opened.page.waitForSelector('html[data-deck-ready]');
  return opened;
}

const shown = (page: Page): Promise<string> => page.locator('.slides > section.present').locator('h1, h2').first().innerText();

test('arrow keys turn the slides, the address keeps the place, nothing is fetched', async () => {
  const { page, strange } = await openDeck(EVERYTHING);
  expect(await shown(page)).toContain('Ђорђе');
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toBe('Learning outcomes');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/#\/s1$/);
  await page.reload();
  await page.waitForSelector('html[data-deck-ready]');
  expect(await shown(page)).toContain('Први део');
  await page.getByRole('button', { name: stringsOf('sq').get('page.previous') ?? '' }).click();
  expect(await shown(page)).toBe('Learning outcomes');
  expect(strange).toEqual([]);
  await page.context().close();
});

test('every slide has a title of its own, and says its language', async () => {
  const { page } = await openDeck(EVERYTHING);
  const titles = await page.locator('.slides > section > :is(h1, h2)').allTextContents();
  expect(titles).toMatchInlineSnapshot(`
[
  "Ђорђе & Žaklina: <half> a "day" for 'ë' / ç = {1} ~ #2",
  "Learning outcomes",
  "Први део: <costs> & "shares" (1/3)",
  "Први део: <costs> & "shares" (2/3)",
  "Први део: <costs> & "shares" (3/3)",
  "Pairs: talk",
  "Питање 1",
  "Питање 1 – Одговор",
  "Питање 2",
  "Питање 2 – Одговор",
  "Break",
  "Second part (1/2)",
  "Second part (2/2)",
  "Alone: read",
  "Питање 3",
  "Питање 3 – Одговор",
  "Питање 4",
  "Питање 4 – Одговор",
  "Питање 5",
  "Питање 5 – Одговор",
  "Питање 6",
  "Питање 6 – Одговор",
  "Питање 7",
  "Питање 7 – С чим упоредити",
  "На папиру: Costs",
  "Извори",
  "О овој страници",
]
`);
  const languages = await page
    .locator('.slides > section')
    .evaluateAll((slides) => slides.map((slide) => [slide.id, slide.getAttribute('lang')]));
  expect(Object.fromEntries(languages)).toMatchObject({ s1: null, s2: 'hr', 's2-read': 'hr', q3: 'hr' });
  expect(await page.locator('html').getAttribute('lang')).toBe('sr');
  await page.context().close();
});

test('notes are for the speaker alone: a second window shows them, in the reader’s language', async () => {
  const { page, strange } = await openDeck(EVERYTHING, { query: '#/s1-talk' });
  expect(await page.getByText('SECRET for the facilitator.').isVisible()).toBe(false);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.getByText('SECRET for the facilitator.').waitFor();
  const words = stringsOf('sq');
  expect(await speaker.locator('html').getAttribute('lang')).toBe('sq');
  for (const id of ['module.notes', 'slides.coming', 'slides.time', 'slides.reset']) {
    expect(await speaker.locator('body').innerText()).toMatch(new RegExp(words.get(id) ?? id, 'i'));
  }
  expect(await speaker.locator('#speaker-layout').isVisible()).toBe(false);
  await speaker.frameLocator('#current-slide iframe').locator('#s1-talk.present').waitFor();
  await speaker.frameLocator('#upcoming-slide iframe').locator('#q1.present').waitFor();
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await speaker.getByText('SECRET for the facilitator.').waitFor({ state: 'hidden' });
  expect(strange).toEqual([]);
  await page.context().close();
});

/** Slides whose content does not fit, or only in letters smaller than four fifths. */
async function tooFull(page: Page): Promise<string[]> {
  const found: string[] = [];
  const count = await page.locator('.slides > section').count();
  for (let index = 0; index < count; index += 1) {
    const problem = await page.evaluate(() => {
      const slide = document.querySelector<HTMLElement>('.slides > section.present');
      if (slide === null) return 'no slide';
      const boxes = [...slide.querySelectorAll('*')].map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      const right = Math.max(...boxes.map((box) => box.right));
      const top = Math.min(...boxes.map((box) => box.top));
      const size = Number.parseFloat(slide.style.fontSize || '100');
      const fits = top >= 0 && bottom <= innerHeight && right <= innerWidth && size >= 80;
      return fits ? undefined : `${slide.id}: ${Math.round(top)}–${Math.round(bottom)}, ${Math.round(right)}, ${size} %`;
    });
    if (problem !== undefined) found.push(problem);
    await page.keyboard.press('ArrowRight');
  }
  return found;
}

test.each([EVERYTHING, ...MODULES].map((page) => [`${page.id}, ${page.language}`, page] as const))(
  'on a beamer every slide of %s fits',
  async (_id, exported) => {
    const { page } = await openDeck(exported);
    expect(await tooFull(page)).toEqual([]);
    await page.context().close();
  },
);

test('what is far too long is set in smaller letters, and fits', async () => {
  const cell = 'many words that stand in one cell of a table and cannot be cut into two by anybody at all because it is one row';
  const body = `## A {#s1}\n\n::session{min=5}\n\n| A | B |\n| - | - |\n| ${cell.repeat(9)} | b |\n`;
  const { page } = await openDeck(fixtureModule({ id: 'long' }, body), { query: '#/slide-3' });
  const { bottom, size } = await page.locator('section.present').evaluate((slide: HTMLElement) => ({
    bottom: Math.max(...[...slide.querySelectorAll('*')].map((element) => element.getBoundingClientRect().bottom)),
    size: Number.parseFloat(slide.style.fontSize),
  }));
  expect(size).toBeLessThan(100);
  expect(bottom).toBeLessThanOrEqual(BEAMER.height);
  await page.context().close();
});

test.each([EVERYTHING, ...MODULES].map((page) => [`${page.id}, ${page.language}`, page] as const))(
  'on a phone %s is one long page',
  async (_id, exported) => {
    const { page, strange } = await open(exported, { viewport: PHONE });
    const { scroll, width, hidden, over } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
      hidden: [...document.querySelectorAll('.slides > section')].filter((slide) => slide.getBoundingClientRect().height === 0).length,
      // A wide table or formula scrolls inside its own box, which keys can reach.
      over: [...document.querySelectorAll('.slides *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth && element.closest('.wide[tabindex="0"] > *') === null,
      ).length,
    }));
    expect({ scroll, hidden, over }).toEqual({ scroll: width, hidden: 0, over: 0 });
    expect(await page.locator('.clock button').first().isVisible()).toBe(false);
    expect(strange).toEqual([]);
    await page.context().close();
  },
);

test('without a script it is read from top to bottom', async () => {
  const { page } = await open(EVERYTHING, { javaScriptEnabled: false });
  expect(await page.locator('#q1').isVisible()).toBe(true);
  expect(await page.locator('#sources').isVisible()).toBe(true);
  expect(await page.locator('.keys, .clock').first().isVisible()).toBe(false);
  await page.context().close();
});

test('the clock is run by keys, and turns no slide', async () => {
  const words = stringsOf('sr');
  const said = (id: string, values: Record<string, string>): string =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), words.get(id) ?? id);
  const { page } = await open(EVERYTHING, { query: '#/s1-talk' });
  await page.clock.install();
  await page.reload();
  await page.waitForSelector('html[data-deck-ready]');
  const button = page.locator('section.present .clock button');
  expect(await button.innerText()).toBe(said('slides.start', { minutes: '30' }));
  await button.focus();
  await page.keyboard.press('Space');
  await page.clock.runFor(65_000);
  expect(await button.innerText()).toBe(said('slides.pause', { left: '28:55' }));
  await page.keyboard.press('Enter');
  expect(await button.innerText()).toBe(said('slides.resume', { left: '28:55' }));
  await page.clock.runFor(60_000);
  await button.evaluate((element) => element.blur());
  await page.keyboard.press('t');
  await page.clock.runFor(29 * 60_000);
  expect(await button.innerText()).toBe(said('slides.over', {}));
  expect(await page.locator('section.present [role="status"]').innerText()).toBe(said('slides.over', {}));
  expect(page.url()).toMatch(/#\/s1-talk$/);
  await page.context().close();
});

async function violations(page: Page): Promise<string[]> {
  await addAxe(page);
  const results = await page.evaluate(async (): Promise<Axe.AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.each(['light', 'dark'] as const)('axe finds nothing on any slide, %s', async (colorScheme) => {
  const { page } = await openDeck(EVERYTHING, { colorScheme });
  const count = await page.locator('.slides > section').count();
  const found: string[] = [];
  for (let index = 0; index < count; index += 1) {
    found.push(...(await violations(page)));
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('o');
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
  await page.context().close();
});

const WITH_WIDE_TABLES = MODULES.find(({ id }) => id === 'full-cost-budgeting') ?? EVERYTHING;

test.each([
  ['light', EVERYTHING],
  ['dark', WITH_WIDE_TABLES],
] as const)('axe finds nothing on a phone, %s', async (colorScheme, exported) => {
  const { page } = await open(exported, { viewport: PHONE, colorScheme });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('?print-pdf prints each slide on a page', async () => {
  const { page } = await openDeck(EVERYTHING, { query: '?print-pdf', colorScheme: 'dark' });
  const slides = await page.locator('.slides section').count();
  const file = path.join(directory, 'slides.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(new RegExp(`Pages: +${slides}\\n`));
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).not.toContain('SECRET');
  await page.context().close();
});

test('the same input gives the same file', async () => {
  const again = await loadSlideAssets();
  expect(again).toEqual(assets);
  expect(slidesOf(everything())).toBe(slidesOf(EVERYTHING));
});
