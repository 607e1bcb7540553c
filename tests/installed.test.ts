/** The hub among the applications of a device: what it needs for that, and how it opens there without a connection. */
import type { CDPSession, Page } from 'playwright-core';
import sharp from 'sharp';
import { serve, type RunningServer } from '#cli/serve/serve.ts';
import { BUILD, openSite, PHONE, settled, type Site } from './browser/site.ts';

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
afterAll(() => site.close());

interface Manifest {
  readonly start_url: string;
  readonly name: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

async function openHere(pathname: string): Promise<Page> {
  const page = await site.open('/404.html', { viewport: PHONE });
  await page.goto(new URL(pathname, server.url).href);
  return settled(page);
}

/** What the browser itself reads of the manifest of a page. */
async function manifestOf(
  page: Page,
): Promise<{ readonly session: CDPSession; readonly manifest: Manifest; readonly errors: readonly object[] }> {
  const session = await page.context().newCDPSession(page);
  const { data = '', errors } = await session.send('Page.getAppManifest');
  return { session, manifest: JSON.parse(data) as Manifest, errors };
}

async function keepToolkit(page: Page): Promise<void> {
  await page.locator('#toolkit-local-advocacy').getByRole('button').first().click();
  await page.locator('main [role="status"]', { hasText: 'Се отвора и без врска' }).waitFor();
}

test.each([
  ['/mk/about/', 'Центар за учење на Кооператива'],
  ['/', 'Kooperativa Learning Hub'],
])('%s can be installed, with its own words, icons of the sizes it says, and ways in that exist', async (where, name) => {
  const page = await openHere(where);
  const { session, manifest, errors } = await manifestOf(page);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are what a browser calls private windows.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  expect(manifest.name).toBe(name);
  for (const { src, sizes, type } of manifest.icons) {
    const response = await page.request.get(new URL(src, server.url).href);
    expect(response.headers()['content-type']).toContain(type);
    const { width, height } = await sharp(await response.body()).metadata();
    expect(sizes).toMatch(new RegExp(`^(?:any|${width}x${height})$`));
  }
  for (const { url } of [...manifest.shortcuts, { url: manifest.start_url }]) {
    const response = await page.request.get(new URL(url, server.url).href, { headers: { 'Accept-Language': 'sr' } });
    expect([response.status(), new URL(response.url()).pathname]).toEqual([200, new URL(url, server.url).pathname]);
  }
  const touch = await page.request.get(new URL('/apple-touch-icon.png', server.url).href);
  expect((await sharp(await touch.body()).metadata()).width).toBe(180);
  expect(await page.locator('meta[name="theme-color"]').count()).toBe(2);
});

test('opened without a connection it shows the list of what is kept, or its home where that is kept', async () => {
  const page = await openHere('/mk/offline/');
  await keepToolkit(page);
  const { manifest } = await manifestOf(page);
  const home = new URL(manifest.start_url, server.url).href;
  await server.close();
  const launched = await page.context().newPage();
  await launched.goto(home);
  await settled(launched);
  expect(new URL(launched.url()).pathname).toBe('/mk/offline/');
  expect(await launched.locator('#toolkit-local-advocacy').innerText()).toContain('Зачувано овде');
  await launched.locator('#toolkit-local-advocacy a').click();
  await launched.locator('.prose').waitFor();
  expect(new URL(launched.url()).pathname).toBe('/mk/library/toolkits/local-advocacy/');
});

test('a home that was read since opens without a connection', async () => {
  const page = await openHere('/mk/offline/');
  await keepToolkit(page);
  const { manifest } = await manifestOf(page);
  const home = new URL(manifest.start_url, server.url).href;
  await page.goto(home);
  await settled(page);
  await server.close();
  await page.goto(home);
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/mk/');
  expect(await page.locator('h1').innerText()).not.toBe('');
});
