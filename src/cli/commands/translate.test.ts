import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { RECORD_PATH } from '#content/testing/record.ts';
import { createSite, edited, removeSites } from '#content/testing/site.ts';
import { addTranslate } from './translate.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

async function run(siteDir: string, ...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const program = new Command().exitOverride();
  addTranslate(program, {
    siteDir,
    print: (text) => printed.push(text),
    today: '2026-03-04',
    userName: () => 'Ana Anić',
    ask: undefined,
  });
  await program.parseAsync(['translate', ...args], { from: 'user' });
  return printed.join('\n');
}

/** The site after one sentence of the case has changed. */
function changedSite(): string {
  const siteDir = createSite();
  writeFileSync(path.join(siteDir, CASE), edited(CASE, 'They met.', 'They meet.'));
  return siteDir;
}

test('status names what is stale, in one language or in all', async () => {
  expect(await run(changedSite(), 'status', '--locale', 'sr')).toMatchInlineSnapshot(`
"Српски (sr): 1 of 6 pages; sections: 5 current, 1 stale
  case (from en): stale: what-they-did

1 section in 1 locale older than the source."
`);
  expect(await run(createSite(), 'status')).toMatchInlineSnapshot(`
"English (en): 0 of 0 pages
Shqip (sq): 0 of 6 pages
Bosanski (bs): 0 of 6 pages
Hrvatski (hr): 0 of 6 pages
Crnogorski (cnr): 0 of 6 pages
Македонски (mk): 0 of 6 pages
Slovenščina (sl): 0 of 6 pages
Српски (sr): 1 of 6 pages; sections: 6 current

No section older than the source."
`);
});

test('status for programs', async () => {
  const statuses: unknown = JSON.parse(await run(changedSite(), 'status', '--json'));
  expect(statuses).toMatchObject([{ page: 'case', locale: 'sr', from: 'en', path: CASE }]);
});

test('confirm clears a mark, and says who did', async () => {
  const siteDir = changedSite();
  expect(await run(siteDir, 'confirm', 'case#what-they-did')).toMatchInlineSnapshot(`
"Confirmed what-they-did of case in sr (data/translation/current/sr/case.json)
1 translation, by Ana Anić, 2026-03-04."
`);
  expect(await run(siteDir, 'status', '--locale', 'sr')).toContain('No section older than the source.');
});

test('accept clears the marks of all languages', async () => {
  const siteDir = changedSite();
  expect(await run(siteDir, 'accept', 'case#what-they-did', '--by', 'Editor')).toMatchInlineSnapshot(
    `"Accepted: the edit of case#what-they-did leaves 1 translation current (sr)."`,
  );
  expect(await run(siteDir, 'status', '--locale', 'sr')).toContain('No section older than the source.');
  expect(await run(siteDir, 'accept', 'case#what-they-did')).toMatchInlineSnapshot(
    `"No translation of case#what-they-did is stale: there is nothing to accept."`,
  );
});

test('carry-over moves an address', async () => {
  const siteDir = createSite({ [CASE]: edited(CASE, '/practice/visit/', '/about/') });
  expect(await run(siteDir, 'carry-over')).toMatchInlineSnapshot(`
"Carried over: how-to-repeat of case in sr
1 section carried over."
`);
});

test('what is not recorded can be confirmed at once', async () => {
  expect(await run(createSite({}, [RECORD_PATH]), 'confirm', '--unrecorded')).toMatchInlineSnapshot(`
"Confirmed _front, context, what-they-did, what-changed, what-failed, how-to-repeat of case in sr (data/translation/current/sr/case.json)
1 translation, by Ana Anić, 2026-03-04."
`);
});

test('import tells what to look at in the sections it wrote, and in no other', async () => {
  const siteDir = createSite({
    [CASE]: edited(CASE, 'They met.', 'In 2011 they met.'),
    [IN_SERBIAN]: edited(IN_SERBIAN, 'title: Случај', 'title: Случај 1999'),
  });
  const file = path.join(siteDir, 'case.po');
  await run(siteDir, 'export', 'case', 'sr', '--output', file);
  const po = readFileSync(file, 'utf8').replace(/#, fuzzy\n((?:.*\n)*?)msgstr "Састали су се."/, '$1msgstr "Састали су се 2012."');
  writeFileSync(file, po);
  expect((await run(siteDir, 'import', file)).replaceAll(siteDir, '')).toMatchInlineSnapshot(`
"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md: what-they-did (1 section), translated by Ana Anić.

To be looked at, by somebody who reads the language; nothing of this blocks:
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:18  found 2012 where the source has 2011; expected the numbers of the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language

1 warning in 1 file."
`);
});

describe('a slip of the fingers', () => {
  test.each([
    ['status', '--locale', 'sr-Latn'],
    ['confirm'],
    ['confirm', 'cases'],
    ['confirm', 'case#what-they'],
    ['confirm', 'case', '--locale', 'hr'],
    ['accept', 'case'],
  ])('%s %s %s %s', async (...args) => {
    await expect(run(createSite(), ...args.filter((arg) => arg !== undefined))).rejects.toThrowErrorMatchingSnapshot();
  });
});
