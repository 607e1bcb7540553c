/** A device that keeps nothing, keeps it badly, or has a wrong clock: the reader keeps reading, and is told what does not work. */
import { createServer, type Server } from 'node:http';
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { serve, type RunningServer } from '#cli/serve/serve.ts';
import { copyBuild, removeBuilds } from './browser/builds.ts';
import { BUILD, openSite, PHONE, settled, type Site } from './browser/site.ts';

const TOOLKIT = 'toolkit-local-advocacy';
const STEP = '/mk/library/toolkits/local-advocacy/collect-evidence/';
const CASE = '/mk/library/case-studies/pogon-zagreb/';

// Each fetches some megabytes and waits for a browser's store.
jest.setTimeout(120_000);

let site: Site;
let server: RunningServer;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  // One that can be taken away.
  server = await serve({ dir: BUILD, host: '127.0.0.1', port: 0 });
});
afterEach(() => server.close().catch(() => undefined));
afterAll(async () => {
  await site.close();
  removeBuilds();
});

/** Errors that nobody caught, of all pages opened in this test. */
const errors: string[] = [];
beforeEach(() => void errors.splice(0));

async function openHere(pathname: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.open('/404.html', { viewport: PHONE });
  page.on('pageerror', ({ message }) => errors.push(message));
  await before?.(page);
  await page.goto(new URL(pathname, server.url).href);
  return settled(page);
}

const goTo = async (page: Page, pathname: string): Promise<Page> => {
  await page.goto(new URL(pathname, server.url).href);
  return settled(page);
};
const row = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const said = (page: Page) => page.locator('main [role="status"]');

async function keep(page: Page, id: string): Promise<void> {
  await row(page, id).getByRole('button').first().click();
  await said(page).filter({ hasText: /./ }).waitFor({ timeout: 60_000 });
}

describe.each(['1970-01-02', '1995-05-05', '2061-07-01'])('a clock that says %s', (day) => {
  const atThat = (page: Page): Promise<unknown> => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));

  test('pages are read and worked with, and what is kept is kept', async () => {
    const page = await openHere(STEP, atThat);
    await page.locator('.tick-box').first().check();
    await page.locator('.done-toggle button').first().click();
    await page.locator('.done-toggle button[aria-pressed="true"]').first().waitFor();
    for (const each of ['/mk/', '/mk/practice/', '/mk/workshop/', '/mk/progress/', '/mk/submit/', '/mk/translations/', STEP]) {
      await goTo(page, each);
      expect(await page.locator('h1').first().innerText()).not.toBe('');
    }
    expect(await page.locator('.tick-box').first().isChecked()).toBe(true);
    await goTo(page, '/mk/offline/');
    await keep(page, TOOLKIT);
    await server.close();
    await goTo(page, '/mk/offline/');
    expect(await row(page, TOOLKIT).innerText()).toContain(`${new Date(day).getUTCFullYear()}`);
    await goTo(page, STEP);
    expect(errors).toEqual([]);
  });
});

test('a box about a country that nobody has checked in time says so by the device’s day alone', async () => {
  const where = '/mk/library/toolkits/public-civil-partnership/';
  const overdue = async (day: string): Promise<number> => {
    const page = await openHere(where, (page) => page.clock.setFixedTime(new Date(day)));
    return page.locator('.country-overdue:visible').count();
  };
  expect(await overdue('1999-01-01')).toBe(0);
  expect(await overdue('2061-01-01')).toBeGreaterThan(0);
});

const FORBIDDEN = `
  const denied = () => { throw new DOMException('denied', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: denied });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: denied });
  Object.defineProperty(Navigator.prototype, 'storage', { get: denied });`;
const NO_ROOM = `
  const full = () => { throw new DOMException('full', 'QuotaExceededError'); };
  Storage.prototype.setItem = full;
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
  Cache.prototype.put = async () => full();`;
const NO_WORKER = `ServiceWorkerContainer.prototype.register = async () => { throw new DOMException('refused', 'SecurityError'); };`;

describe.each([
  ['forbids to keep anything', FORBIDDEN],
  ['has no room', NO_ROOM],
  ['refuses a service worker', NO_WORKER],
])('a browser that %s', (_, content) => {
  const spoil = (page: Page): Promise<unknown> => page.addInitScript({ content });

  test('pages are read and their actions work for as long as they are open', async () => {
    const page = await openHere(STEP, spoil);
    await page.locator('.tick-box').first().check();
    expect(await page.locator('.tick-box').first().isChecked()).toBe(true);
    await page.locator('.colour').click();
    await page.locator('html[data-theme="dark"]').waitFor();
    await page.locator('.done-toggle button').first().click();
    await page.locator('.done-toggle button[aria-pressed="true"]').first().waitFor();
    await page.locator('.head [name="q"]').pressSequentially('погон');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.found .cards > li').first().waitFor();
    for (const each of ['/mk/', '/mk/progress/', '/mk/workshop/', '/mk/translations/edit/?page=local-advocacy&into=mk']) {
      await goTo(page, each);
      expect(await page.locator('h1').first().innerText()).not.toBe('');
      expect(await page.locator('main button:visible, main select:visible, main a:visible').count()).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
  });

  test('a case can be written', async () => {
    const page = await openHere('/mk/submit/', spoil);
    await page.locator('main .needs-script button').first().click();
    await page.locator('main input:visible, main textarea:visible').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('keeping says that it cannot', async () => {
    const page = await openHere('/mk/offline/', spoil);
    const warning = page.locator('main .warning');
    if ((await warning.count()) === 0) await keep(page, TOOLKIT);
    expect(await page.locator('main').innerText()).toMatch(/не чува ништо|ништо не можеше|нема повеќе место/);
    expect(errors).toEqual([]);
  });
});

test('a service worker of an older build makes way for that of this one', async () => {
  const dir = copyBuild('mk');
  const now = path.join(BUILD, 'sw.js');
  writeFileSync(
    path.join(dir, 'sw.js'),
    `self.addEventListener('install', () => self.skipWaiting());
     self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     self.addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(fetch(event.request)); });`,
  );
  await server.switchTo(dir);
  const page = await openHere('/mk/offline/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await goTo(page, CASE);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  copyFileSync(now, path.join(dir, 'sw.js'));
  await goTo(page, '/mk/offline/');
  await keep(page, TOOLKIT);
  expect(await said(page).innerText()).toContain('Се отвора и без врска');
  await server.close();
  await goTo(page, STEP);
  expect(await page.locator('.prose').innerText()).toContain('Доказ');
});

describe('what is kept', () => {
  const drop = (page: Page, paths: readonly string[]): Promise<number> =>
    page.evaluate(async (dropped) => {
      const store = await caches.open('hub-kept');
      const gone = await Promise.all(dropped.map((each) => store.delete(each)));
      return gone.filter(Boolean).length;
    }, paths);

  test('what the browser dropped is offered anew, and without a connection said to be missing', async () => {
    const page = await openHere('/mk/offline/');
    await keep(page, TOOLKIT);
    const files = ((await page.locator('script[data-files]').getAttribute('data-files')) ?? '').split(' ');
    expect(await drop(page, [STEP, ...files])).toBeGreaterThan(2);
    await goTo(page, '/mk/offline/');
    await row(page, TOOLKIT).getByRole('button', { name: 'Земете го новото' }).click();
    await said(page).filter({ hasText: 'Се отвора и без врска' }).waitFor();
    expect(await drop(page, [STEP])).toBe(1);
    await server.close();
    await page.goto(new URL(STEP, server.url).href);
    await settled(page);
    expect(page.url()).toBe(new URL(`/mk/offline/?missing=${encodeURIComponent(STEP)}`, server.url).href);
    expect(await page.getByRole('alert').innerText()).toContain('не е зачувана на овој уред');
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe(STEP);
    expect(await row(page, TOOLKIT).locator('a').first().isVisible()).toBe(true);
  });

  test('a page whose scripts were dropped is read without a connection', async () => {
    const page = await openHere('/mk/offline/');
    await keep(page, TOOLKIT);
    await page.evaluate(async () => {
      const store = await caches.open('hub-kept');
      for (const { url } of await store.keys()) if (url.endsWith('.js')) await store.delete(url);
      await caches.delete('hub-files');
    });
    await server.close();
    // What the browser keeps for itself would hide what is tried here.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await page.goto(new URL(STEP, server.url).href);
    expect(await page.locator('.prose').innerText()).toContain('Доказ');
    await page.locator('.colour').click();
    await page.getByRole('alert').filter({ hasText: 'Проверете ја врската' }).waitFor();
  });

  test('is shown while the server is being repaired', async () => {
    const page = await openHere('/mk/offline/');
    await keep(page, TOOLKIT);
    const { port } = new URL(server.url);
    await server.close();
    const broken = await new Promise<Server>((resolve) => {
      const made = createServer((_request, response) => response.writeHead(503).end('503')).listen(Number(port), '127.0.0.1', () =>
        resolve(made),
      );
    });
    await page.goto(new URL(STEP, server.url).href);
    expect(await page.locator('.prose').innerText()).toContain('Доказ');
    broken.closeAllConnections();
    await new Promise((resolve) => broken.close(resolve));
  });

  test('a language whose page was closed in the middle goes on where it stopped', async () => {
    const page = await openHere('/mk/offline/');
    const size = async (): Promise<number> =>
      Number(/\d+[.,]?\d*/.exec(await row(page, 'language').getByRole('button').first().innerText())?.[0]?.replace(',', '.'));
    const whole = await size();
    await row(page, 'language').getByRole('button').first().click();
    await page.waitForFunction(() => (document.querySelector<HTMLProgressElement>('#language progress')?.position ?? 0) > 0.4);
    await goTo(page, '/mk/offline/');
    expect(await size()).toBeLessThan(whole * 0.8);
    await keep(page, 'language');
    await server.close();
    await goTo(page, CASE);
    expect(await page.locator('h1').innerText()).toMatch(/Pogon|Погон/);
  });
});
