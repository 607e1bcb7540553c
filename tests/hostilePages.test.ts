/** Pages made of hostile texts, opened in a real browser under a policy that allows nothing at all: none of them even tries. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { siteDir } from '#cli/process/siteDir.ts';
import { openBrowser } from './browser/site.ts';

jest.setTimeout(600_000);

const COUNT = 200;
/** Printed with what is found, so that the same pages can be built again. */
const SEED = Date.now() % 1_000_000;
/** Stricter than the site's own: a page of a case needs no script, no style, no file to be read. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const folder = mkdtempSync(path.join(tmpdir(), 'hub-hostile-'));
let server: Server;
let browser: Browser;
let page: Page;
let url: string;
let address = '';
/** What a page tried since it was opened. */
let tried: string[] = [];

beforeAll(async () => {
  const script = path.join(siteDir, 'tests/hostile/buildPages.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, String(COUNT), String(SEED)], { cwd: siteDir });
  server = createServer(({ url: address = '/' }, response) => {
    const [, name] = /^\/(\w+)\.html$/.exec(address) ?? [];
    if (name === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY });
    response.end(readFileSync(path.join(folder, `${name}.html`)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
  const context = await browser.newContext();
  await context.exposeFunction('tellTried', (text: string) => void tried.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { tellTried: (text: string) => void }).tellTried(`${violatedDirective} ${blockedURI}`);
    });
  });
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    tried.push(`a dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tried.push(`an error ${error.message}`));
  page.on('request', (request) => {
    if (![address, `${url}favicon.ico`].includes(request.url())) tried.push(`asks for ${request.url()}`);
  });
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** What is on the page that must not be, and what it tried. */
async function open(name: string): Promise<readonly string[]> {
  tried = [];
  address = `${url}${name}.html`;
  await page.goto(address, { waitUntil: 'load' });
  const found = await page.evaluate(() => {
    const plain = 'html head meta title body p h2 h3 h4 ul ol li blockquote em strong a br hr section div span button dl dt dd'.split(' ');
    const elements = [...document.querySelectorAll('*')];
    const foreign = elements.filter(({ localName }) => !plain.includes(localName));
    const handlers = elements.filter((each) => each.getAttributeNames().some((attribute) => attribute.startsWith('on')));
    const links = [...document.querySelectorAll('a')].filter(({ protocol, hash, host }) => {
      const elsewhere = ['https:', 'http:', 'mailto:'].includes(protocol) && host !== location.host;
      return !elsewhere && !(host === location.host && hash !== '');
    });
    return [...foreign, ...handlers, ...links].map(({ outerHTML }) => outerHTML);
  });
  // A round trip, after which what was tried has been told.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5)));
  return [...tried, ...found, ...(page.url() === address ? [] : ['it went elsewhere'])];
}

test('a page that neither gate has seen does try', async () => {
  const found = (await open('raw')).join('\n');
  // React itself leaves out the handler, and the address that is a script.
  for (const trace of ['img-src', 'frame-src', '<iframe', '<a href="javascript:']) expect(found).toContain(trace);
});

test(`${COUNT} pages of hostile texts try nothing, and hold nothing but what is allowed`, async () => {
  const found: string[] = [];
  for (let page = 0; page < COUNT; page += 1) {
    for (const what of await open(String(page))) found.push(`page ${page} from seed ${SEED}: ${what}`);
  }
  expect(found).toEqual([]);
});
