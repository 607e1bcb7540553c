/** What a real browser fetches for a page: cold and left alone on a device that saves data, and when the application has come. */
import type { Browser, Page } from 'playwright-core';

export interface Transfer {
  readonly requests: number;
  /** Bytes of what was sent, compressed, without headers. */
  readonly bytes: number;
}

export interface Transfers {
  readonly before: Transfer;
  readonly after: Transfer;
}

/** Pictures, the sign of the site among them, count by themselves: a page is whole before they come. */
const PICTURE = /\.(?:svg|png|webp|avif|jpe?g|ico)$/;

export async function measureTransfers(browser: Browser, address: string): Promise<Transfers> {
  const context = await browser.newContext();
  try {
    await context.addInitScript({ content: `Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })` });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = await transferred(page);
    await page.locator('.colour').click();
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    await page.waitForLoadState('networkidle');
    return { before, after: await transferred(page) };
  } finally {
    await context.close();
  }
}

interface Entry {
  /** Address. */
  readonly name: string;
  readonly encodedBodySize: number;
}

const ENTRIES = `['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type).map((entry) => entry.toJSON()))`;

async function transferred(page: Page): Promise<Transfer> {
  const sent = await page.evaluate<readonly Entry[]>(ENTRIES);
  const counted = sent.filter(({ name }) => !PICTURE.test(new URL(name).pathname));
  return { requests: counted.length, bytes: counted.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
}
