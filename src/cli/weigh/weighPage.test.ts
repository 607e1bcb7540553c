import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUDGETS, kindOf } from './budgets.ts';
import { heavyTransfers, tableLine, tooHeavy } from './weighLines.ts';
import { bytesOf, weighPage } from './weighPage.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'hub-weigh-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function put(file: string, content: string): number {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), content);
  const compressed = brotliCompressSync(content);
  writeFileSync(path.join(dir, `${file}.br`), compressed);
  return compressed.length;
}

function page(text: string, head = ''): string {
  return `<!doctype html><html lang=mk><head><link rel=stylesheet href=/assets/all.css>${head}</head><body><p>Не е текст</p><div class="prose more"><p>${text}</p></div><script data-files="/late.js">1</script></body></html>`;
}

test('a page weighs what it asks for at once: its HTML, sheets and scripts, not what comes later', () => {
  const sheet = put('assets/all.css', 'a { color: red }');
  const script = put('early.js', 'go()');
  put('late.js', 'x'.repeat(9999));
  const html = put('mk/about/index.html', page('Две <b>думи</b>.', '<script src=/early.js></script>'));
  const weight = weighPage(dir, 'mk/about/', 0);
  expect(bytesOf(weight)).toBe(sheet + script + html);
  expect(weight.further).toEqual({ words: 0, bytes: 0 });
});

test('text beyond a thousand words may weigh what it compresses to', () => {
  const words = Array.from({ length: 1200 }, (_, at) => `збор${at}`);
  put('mk/library/toolkits/long/index.html', page(words.join(' ')));
  const long = 'mk/library/toolkits/long/';
  const { further } = weighPage(dir, long, 1000);
  expect(further).toEqual({ words: 200, bytes: brotliCompressSync(words.slice(1000).join(' ')).length });
  // Within its budget nobody asks.
  expect(weighPage(dir, long, 100_000).further).toEqual({ words: 0, bytes: 0 });
});

test.each([
  ['library/toolkits/x/', 'guide'],
  ['library/next/toolkits/x/step/', 'guide'],
  ['library/2026b/case-studies/x/', 'case'],
  ['library/training/x/', 'module'],
  ['practice/x/', 'report'],
  ['practice/', undefined],
  ['practice/tags/x/', undefined],
  ['about/', 'about'],
  ['library/', undefined],
  ['catalogue/', undefined],
])('%s is a %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('a heavy page is named with what it is made of, a light one is a line of the table', () => {
  const files = new Map([
    ['sq/x/index.html', BUDGETS.guide],
    ['assets/all.css', 1],
  ]);
  const weighed = { locale: 'sq', kind: 'guide', weights: [{ page: 'sq/x/', files, further: { words: 0, bytes: 0 } }] } as const;
  expect(tooHeavy([weighed])).toMatchInlineSnapshot(`
[
  "/sq/x/  found 14337 bytes before anything is done on it; expected at most 14336 for a guide of at most 1000 words. Fix: make lighter what grew of sq/x/index.html (14336), assets/all.css (1).",
]
`);
  expect(tooHeavy([{ ...weighed, weights: [{ page: 'sq/x/', files, further: { words: 10, bytes: 1 } }] }])).toEqual([]);
  const transfers = { before: { requests: 2, bytes: 14_337 }, after: { requests: 9, bytes: 150_000 } };
  expect(tableLine(weighed, transfers)).toMatchInlineSnapshot(
    `"sq      guide     1 pages, at most 14.0 KB of 14.0 KB: /sq/x/; a browser: 14.0 KB in 2 requests, then 146.5 KB in 9"`,
  );
  expect(heavyTransfers(weighed.weights[0], transfers)).toEqual([]);
  const more = { before: { requests: 3, bytes: 14_338 }, after: { requests: 9, bytes: 200_000 } };
  expect(heavyTransfers(weighed.weights[0], more)).toMatchInlineSnapshot(`
[
  "/sq/x/  found 14338 bytes fetched by a browser; expected 14337: sq/x/index.html (14336), assets/all.css (1). Fix: see what else it asks for.",
  "/sq/x/  found 185662 bytes of the application; expected at most 180224. Fix: see which of its scripts grew.",
]
`);
});
