/** Ace by DAISY, the accessibility checker for books, run in the browser the journeys use. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ace from '@daisy/ace-core';
import type { Browser } from 'playwright-core';
import * as z from 'zod';

type Runner = Parameters<typeof ace>[2];

const assertion = z.object({
  'earl:test': z.object({ 'earl:impact': z.string(), 'dct:title': z.string() }),
  'earl:result': z.object({ 'dct:description': z.string(), html: z.string().optional() }),
});
const reportSchema = z.object({
  assertions: z.array(z.object({ 'earl:testSubject': z.object({ url: z.string() }), assertions: z.array(assertion) })),
});

/** One line for each finding, with its weight: `serious image-alt title.xhtml: …`. */
export async function checkAccessibility(browser: Browser, book: Uint8Array): Promise<readonly string[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'hub-ace-'));
  try {
    const file = path.join(directory, 'book.epub');
    writeFileSync(file, book);
    const options = { cwd: directory, outdir: path.join(directory, 'report'), tmpdir: path.join(directory, 'tmp'), silent: true };
    const [, report] = await ace(file, { ...options, initLogger: true }, runnerFor(browser));
    return reportSchema
      .parse(report)
      .assertions.flatMap(({ assertions, 'earl:testSubject': { url } }) =>
        assertions.map(
          ({ 'earl:test': test, 'earl:result': result }) =>
            `${test['earl:impact']} ${test['dct:title']} ${url}: ${result['dct:description']} ${result.html ?? ''}`,
        ),
      );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function runnerFor(browser: Browser): Runner {
  return {
    concurrency: 2,
    launch: () => Promise.resolve(),
    close: () => Promise.resolve(),
    setTimeout: () => undefined,
    async run(url, scripts, contents) {
      const page = await browser.newPage();
      try {
        await page.goto(url);
        for (const content of contents) await page.addScriptTag({ content });
        for (const script of scripts) await page.addScriptTag({ path: script });
        return await page.evaluate(
          () =>
            new Promise((resolve, reject) => {
              type Run = (done: (error: unknown, result: unknown) => void) => void;
              // Ace's scripts, added above, put this on the window.
              const { daisy } = globalThis as unknown as { daisy: { ace: { run: Run } } };
              daisy.ace.run((error, result) => (error ? reject(error) : resolve(result)));
            }),
        );
      } finally {
        await page.close();
      }
    },
  };
}
