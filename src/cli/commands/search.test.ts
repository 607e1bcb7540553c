import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { createSite, removeSites } from '#content/testing/site.ts';
import { filesOf, record } from '#search/testing/indexOf.ts';
import { addSearch } from './search.ts';

afterAll(removeSites);

const FAMILIES = [{ id: 'budget', words: { hr: ['proračun'], bs: ['budžet'] } }];
const PAGES = [
  record('budget', 'bs', 'Budžet festivala', 'Troškovi se upisuju odmah.', { url: '/bs/budget/' }),
  record('hall', 'hr', 'Kako voditi dvoranu', 'Troškovi dvorane i programa.', { url: '/bs/hall/' }),
];

/** A site whose Bosnian part has been built, as far as search is concerned. */
function builtSite(): string {
  const siteDir = createSite();
  for (const [file, text] of filesOf(PAGES, 'bs', FAMILIES)) {
    const absolute = path.join(siteDir, 'build/bs/search-data', file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  return siteDir;
}

async function run(siteDir: string, ...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const program = new Command().exitOverride();
  addSearch(program, { siteDir, print: (text) => printed.push(text), today: '2026-03-04', userName: () => undefined, ask: undefined });
  await program.parseAsync(['search', ...args], { from: 'user' });
  return printed.join('\n');
}

test('lists what readers of a locale find', async () => {
  expect(await run(builtSite(), 'troskova', '--locale', 'bs')).toMatchInlineSnapshot(`
"2 pages found.
1. Budžet festivala [bs] /bs/budget/#text
2. Kako voditi dvoranu [hr] /bs/hall/#text"
`);
});

test('explains how the query was read and why each page was found', async () => {
  expect(await run(builtSite(), 'прорачун за festivl', '--locale', 'bs', '--explain')).toMatchInlineSnapshot(`
"прорачун: proracun
за: za; so common that it need not be found
festivl: festivl
Also searched, by the lexicon: budžet
1 page found.
1. Budžet festivala [bs] /bs/budget/
     score 1.18
     прорачун: budg, a word of the lexicon
     за: not found
     festivl: fest, spelt alike"
`);
});

test('prints what the engine answers', async () => {
  const answer: unknown = JSON.parse(await run(builtSite(), 'dvorana', '--locale', 'bs', '--json'));
  expect(answer).toMatchObject({
    nbHits: 1,
    hits: [{ page: 'hall', language: 'hr', _highlightResult: { title: { value: 'Kako voditi <mark>dvoranu</mark>' } } }],
  });
});

test('says when nothing is found', async () => {
  expect(await run(builtSite(), 'zzzz', '--locale', 'bs')).toMatchInlineSnapshot(`"Nothing found."`);
});

test('says what is missing', async () => {
  await expect(run(builtSite(), 'x', '--locale', 'hr')).rejects.toThrowErrorMatchingInlineSnapshot(
    `"There is no search index of hr in build/. Fix: build the site once with \`npm run up\`, then search again."`,
  );
  await expect(run(builtSite(), 'x', '--locale', 'de')).rejects.toThrowErrorMatchingInlineSnapshot(
    `"--locale: found "de", expected one of en, sq, bs, hr, cnr, mk, sl, sr, sr-Latn. Fix: \`npm run hub -- search "x" --locale sr-Latn\`."`,
  );
});
