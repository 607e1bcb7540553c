/** What must hold on every kind of page: no sideways scrolling, nothing from another host, no error in the console. */
import { CATALOGUES, HOMES, KINDS } from './browser/pages.ts';
import { openSite, settled, type Site } from './browser/site.ts';

/** WCAG 1.4.10: a 1280 px window at 400 %. */
const NARROWEST = { width: 320, height: 640 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each([...Object.values(KINDS), ...HOMES, ...CATALOGUES])('%s at 320 px', async (path) => {
  const page = await site.open('/404.html', { viewport: NARROWEST });
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) strange.push(request.url());
  });
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('console', (message) => {
    // The page for a missing address is itself answered with 404, which the browser reports.
    if (message.type() === 'error' && !message.text().includes('404')) strange.push(message.text());
  });
  await page.goto(new URL(path, site.url).href);
  await settled(page);
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect({ scroll, strange }).toEqual({ scroll: width, strange: [] });
  await page.context().close();
});
