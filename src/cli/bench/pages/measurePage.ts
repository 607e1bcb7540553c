/** One visit of a page by a browser that has nothing of it yet: what it fetches, and when something is seen. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SCREEN, type Profile } from './profiles.ts';
import { sizesOf, type Fetched, type Sizes } from './sizes.ts';

/** Milliseconds. */
export interface Times extends Readonly<Record<string, number>> {
  readonly fcp: number;
  readonly lcp: number;
  /** Of long tasks what is above 50 ms, from the first contentful paint until the page has come to rest, nobody having touched it. */
  readonly tbt: number;
  /** The same until the end of `load`. */
  readonly tbtAtLoad: number;
  /** Layout shift; no unit. */
  readonly cls: number;
}

/** Without a request for so long, a page has come to rest. */
const QUIET = 1500;
const PATIENCE = 90_000;

/** Code for the browser, whose types this folder does not know. */
const OBSERVE = `(() => {
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  window.__seen = seen;
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime; });
  observe('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  observe('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
})()`;
const SEEN = `({ ...window.__seen, load: performance.getEntriesByType('navigation')[0].loadEventEnd })`;
const ENTRIES = `['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type).map((entry) => entry.toJSON()))`;

interface Seen {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly load: number;
}

/** On this machine as it is. */
export function measureSizes(browser: Browser, address: string): Promise<Sizes> {
  return visit(browser, address, async (page) => {
    await rest(page);
    return sizesOf(await page.evaluate<readonly Fetched[]>(ENTRIES));
  });
}

export function measureTimes(browser: Browser, address: string, profile: Profile): Promise<Times> {
  return visit(
    browser,
    address,
    async (page) => {
      await rest(page);
      return timesOf(await page.evaluate<Seen>(SEEN));
    },
    profile,
  );
}

async function visit<T>(browser: Browser, address: string, measure: (page: Page) => Promise<T>, profile?: Profile): Promise<T> {
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    if (profile !== undefined) await slowDown(context, page, profile);
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function slowDown(context: BrowserContext, page: Page, { down, up, roundTrip, slowdown }: Profile): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Until nothing is on its way and nothing has been asked for, for a while. */
async function rest(page: Page): Promise<void> {
  const counting = `performance.getEntriesByType('resource').length`;
  const deadline = Date.now() + PATIENCE;
  let count = -1;
  for (;;) {
    await page.waitForLoadState('networkidle', { timeout: PATIENCE });
    const now = await page.evaluate<number>(counting);
    if (now === count || Date.now() > deadline) return;
    count = now;
    await page.waitForTimeout(QUIET);
  }
}

export function timesOf({ fcp, lcp, cls, tasks, load }: Seen): Times {
  const blocking = (until: number): number =>
    tasks
      .filter(([start, duration]) => start + duration > fcp && start < until)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { fcp, lcp, tbt: blocking(Infinity), tbtAtLoad: blocking(load), cls };
}
