/** The application of an open page, or of one from a cache, is not there any more, or comes by half: the reader goes on, and nothing loops. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { serve, type RunningServer } from '#cli/serve/serve.ts';
import { copyBuild, nextBuild, removeBuilds } from './browser/builds.ts';
import { openSite, PHONE, settled, type Site } from './browser/site.ts';

const CASE = '/mk/library/case-studies/pogon-zagreb/';

let site: Site;
let old: string;
let next: string;
beforeAll(async () => {
  site = await openSite();
  old = copyBuild('mk');
  next = nextBuild(old, 'mk');
});
afterAll(async () => {
  await site.close();
  removeBuilds();
});

let server: RunningServer;
const pages: Page[] = [];
beforeEach(async () => {
  server = await serve({ dir: old, host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await server.close().catch(() => undefined);
  // A page in place of a script is refused for what it is.
  for (const page of pages.splice(0)) {
    const others = (await site.refused(page)).filter((told) => !told.includes(`.js' because its MIME type ('text/html')`));
    if (others.length > 0) throw new Error(others.join('\n'));
    await page.context().close();
  }
});

interface Opened {
  readonly page: Page;
  /** Paths of documents asked for so far. */
  readonly documents: string[];
}

async function openHere(pathname: string, before?: (page: Page) => Promise<unknown>): Promise<Opened> {
  const page = await site.open('/404.html', { viewport: PHONE });
  pages.push(page);
  await before?.(page);
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents.push(new URL(request.url()).pathname);
  });
  await page.goto(new URL(pathname, server.url).href, { waitUntil: 'load' });
  return { page, documents };
}

/** The server of another build at the same address, which knows nothing of the build before. */
async function restart(dir: string): Promise<void> {
  const { port } = new URL(server.url);
  await server.close();
  server = await serve({ dir, host: '127.0.0.1', port: Number(port) });
}

/** A link within the application, as a menu has it. */
const toAbout = (page: Page) => page.locator('footer a[href="/mk/about/"]').first();

async function goWithin(page: Page, to: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, to);
}

const words = (page: Page) => page.getByRole('alert');
const LOST = 'Проверете ја врската';

describe('a new build while a page is open', () => {
  test('a link leads on within the application where the server still has the build before', async () => {
    const { page, documents } = await openHere(CASE);
    await settled(page);
    await server.switchTo(next);
    await toAbout(page).click();
    await page.waitForURL('**/mk/about/');
    await page.locator('h1', { hasText: 'Кооператива' }).waitFor();
    expect(documents).toEqual([CASE]);
  });

  test('a link leads to the page as any link does where it has not', async () => {
    const { page, documents } = await openHere(CASE);
    await settled(page);
    await restart(next);
    await toAbout(page).click();
    await page.locator('h1', { hasText: 'Кооператива' }).waitFor();
    await settled(page);
    expect(documents).toEqual([CASE, '/mk/about/']);
    await page.goBack();
    await page.locator('h1', { hasText: /Pogon|Погон/ }).waitFor();
    await settled(page);
    expect(documents).toHaveLength(2);
  });

  test('a page that is new is found, and one that is nowhere is asked for once', async () => {
    const { page, documents } = await openHere(CASE);
    await settled(page);
    await restart(next);
    await goWithin(page, '/mk/new/');
    await page.locator('h1', { hasText: 'A new page' }).waitFor();
    await page.goto(new URL(CASE, server.url).href);
    await settled(page);
    await goWithin(page, '/mk/nowhere/');
    await page.waitForLoadState('networkidle');
    await settled(page);
    await page.locator('h1').waitFor();
    expect(documents).toEqual([CASE, '/mk/new/', CASE, '/mk/nowhere/']);
  });
});

describe('a page whose application is gone', () => {
  let bare: string;
  beforeAll(() => {
    bare = copyBuild('mk');
    rmSync(path.join(bare, 'mk/assets/js'), { recursive: true });
  });
  beforeEach(() => restart(bare));

  test('is read, its menu and links work, its search is sent, and a button says why it does nothing', async () => {
    const { page, documents } = await openHere(CASE);
    await page.locator('.toc summary').click();
    expect(await page.locator('.toc a').first().isVisible()).toBe(true);
    await page.locator('.colour').click();
    await words(page).filter({ hasText: LOST }).waitFor();
    expect(await page.locator('.colour').getAttribute('aria-busy')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await words(page).count()).toBe(0);
    await page.locator('.head [name="q"]').fill('погон');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mk/catalogue/?q=*');
    expect(await page.locator('.cards > li').count()).toBeGreaterThan(0);
    await toAbout(page).click();
    await page.locator('h1', { hasText: 'Кооператива' }).waitFor();
    expect(documents).toEqual([CASE, '/mk/catalogue/', '/mk/about/']);
  });

  test.each(['search', 'workshop', 'submit', 'offline', 'progress', 'translations/edit', 'status', 'reading-languages'])(
    '/mk/%s/ shows what it has without an application',
    async (name) => {
      const { page, documents } = await openHere(`/mk/${name}/`);
      await page.locator('main .no-script').first().waitFor();
      expect(await page.locator('main [aria-busy="true"]:visible').count()).toBe(0);
      expect(documents).toHaveLength(1);
    },
  );
});

describe('an application that comes by half', () => {
  test.each(['runtime~main', 'main', 'the page’s own part'])('without %s nothing begins, and the next action brings it', async (part) => {
    const lacks = (url: URL): boolean => {
      const name = path.basename(url.pathname);
      if (!name.endsWith('.js')) return false;
      return /main/.test(part) ? name.startsWith(`${part}.`) : !name.includes('main');
    };
    const { page, documents } = await openHere(CASE, (page) => page.route(lacks, (route) => route.abort()));
    await page.waitForLoadState('networkidle');
    await page.locator('.colour').click();
    await words(page).filter({ hasText: LOST }).waitFor();
    await page.keyboard.press('Escape');
    await page.unroute(lacks);
    await page.locator('.colour').click();
    await page.locator('html[data-theme="dark"]').waitFor();
    await settled(page);
    expect(documents).toEqual([CASE]);
  });

  test('a page that is worked with begins when the line is back', async () => {
    const isScript = /\.js$/;
    const { page } = await openHere('/mk/offline/', (page) => page.route(isScript, (route) => route.abort()));
    await page.locator('main .no-script').waitFor();
    await page.unroute(isScript);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await settled(page);
    expect(await page.locator('main .no-script').isVisible()).toBe(false);
    expect(await page.locator('.offline-sets > li').count()).toBeGreaterThan(3);
  });

  test('a part that is fetched later says in words that it did not come, and is asked for again', async () => {
    const named = new Set<string>();
    const { page, documents } = await openHere('/mk/about/', async (page) => {
      await page.goto(new URL('/mk/submit/', server.url).href);
      for (const file of ((await page.locator('script[data-files]').getAttribute('data-files')) ?? '').split(' ')) named.add(file);
    });
    const isLate = (url: URL): boolean => url.pathname.endsWith('.js') && !named.has(url.pathname);
    await page.route(isLate, (route) => route.abort());
    await page.goto(new URL('/mk/submit/', server.url).href);
    await words(page).filter({ hasText: LOST }).waitFor();
    expect(documents).toHaveLength(2);
    await page.unroute(isLate);
    await words(page).getByRole('button').click();
    await settled(page);
    await page.locator('main .needs-script h1').waitFor();
    expect(await words(page).filter({ hasText: LOST }).count()).toBe(0);
    expect(documents).toHaveLength(3);
  });
});
