/** The built site, served, and a real browser to read it with: what every journey starts from. */
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '#cli/browser/findBrowser.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import { serve } from '#cli/serve/serve.ts';
import { readEnvironment } from '#content/environment.ts';
import { watchRefusals, type Refusals } from './refusals.ts';

export const BUILD = path.join(siteDir, 'build');
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 860 };

/** Chromium asks its maker's servers for this and that at start; where there is no network, each refusal costs time. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Site {
  /** Address of the start page, with a slash at the end. */
  readonly url: string;
  /** Opens a path in a fresh context: nothing is remembered from page to page unless the test goes on in the same one. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the policy of pages refused in the context of a page that was opened here. */
  readonly refused: (page: Page) => Promise<readonly string[]>;
  /** Serves another built site. */
  readonly switchTo: (dir: string) => Promise<void>;
  /** Throws when the policy of a page refused something that nobody asked about: every journey is one through the policy, too. */
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const { chromePath, searchPath } = readEnvironment();
  const executablePath = chromePath ?? (await findBrowser(searchPath, AbortSignal.timeout(30_000)));
  if (executablePath === undefined) throw new Error('no Chromium found: run `npm test`, which installs one, or set CHROME_PATH');
  return chromium.launch({ executablePath, args: QUIET });
}

/** `dir` is a built site; by default that of this project. `api`: a desk beside it. */
export async function openSite(dir = BUILD, api?: RequestListener): Promise<Site> {
  const server = await serve({ dir, host: '127.0.0.1', port: 0, api });
  const browser = await openBrowser();
  const watched = new Map<BrowserContext, Refusals>();
  return {
    url: server.url,
    switchTo: server.switchTo,
    refused: async (page) => (await watched.get(page.context())?.take()) ?? [],
    open: async (pathname, options = {}) => {
      const context = await browser.newContext({ viewport: DESK, ...options });
      watched.set(context, await watchRefusals(context));
      const page = await context.newPage();
      await page.goto(new URL(pathname, server.url).href, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      const refused = [...watched.values()].flatMap(({ all }) => all);
      if (refused.length > 0) throw new Error(`The policy of the site's pages refused:\n${refused.join('\n')}`);
    },
  };
}

/** Waits until React has taken over the HTML and drawn what only a browser knows: before that, only what is plain HTML works. */
export async function hydrated(page: Page): Promise<Page> {
  // React marks the nodes it owns with a property of this prefix.
  await page.waitForFunction(() => Object.keys(document.querySelector('.head') ?? {}).some((key) => key.startsWith('__reactFiber')));
  // Docusaurus says so in the render in which `useIsBrowser` becomes true.
  await page.waitForSelector('html[data-has-hydrated="true"]', { state: 'attached' });
  return page;
}

/** Waits until nothing on the page is still being fetched. */
export async function settled(page: Page): Promise<Page> {
  await hydrated(page);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return page;
}
