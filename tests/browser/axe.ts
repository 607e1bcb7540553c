import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe on the window, as a debugger does it: the policy of the site's pages lets no script be added to them. */
export async function addAxe(page: Page | Frame): Promise<void> {
  await page.evaluate(SOURCE);
}
