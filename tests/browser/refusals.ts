/** What a browser refused because of the policy of a page: in every page of a context, and in their workers. */
import type { BrowserContext } from 'playwright-core';

export interface Refusals {
  /** What was refused so far. */
  readonly all: readonly string[];
  /** Gives what was refused so far, and forgets it. */
  readonly take: () => Promise<readonly string[]>;
}

/** To be called before a page is opened. A refusal is told by its event, or in the console, to which workers write as well. */
export async function watchRefusals(context: BrowserContext): Promise<Refusals> {
  const all: string[] = [];
  await context.exposeFunction('tellRefused', (text: string) => void all.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellRefused } = globalThis as unknown as { tellRefused: (text: string) => void };
      tellRefused(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('console', (message) => {
    if (/content.security.policy|refused to/i.test(message.text())) all.push(message.text());
  });
  return {
    all,
    take: async () => {
      // A round trip, after which what was refused has been told.
      await Promise.all(context.pages().map((page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))));
      return all.splice(0);
    },
  };
}
