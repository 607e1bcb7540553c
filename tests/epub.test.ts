/** Books as reading systems show them: Ace by DAISY reads each chapter in a real browser. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { makeEpub } from '#exports/epub/makeEpub.ts';
import { fixtureModule, repositoryModules, repositoryPages } from '#exports/testing/pages.ts';
import { checkAccessibility } from './browser/ace.ts';
import { openBrowser } from './browser/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MODULE = makeEpub({ page: fixtureModule({ reader: 'sq', translation: 'machine', borrowed: new Map([['s2', 'sr']]) }), chapters: [] });

test('Ace finds nothing in a module with everything in it', async () => {
  expect(await checkAccessibility(browser, MODULE)).toEqual([]);
});

test('Ace finds nothing in a module of the hub with formulas and wide tables', async () => {
  const page = repositoryModules('mk').find(({ id, edition }) => id === 'full-cost-budgeting' && edition === 'current');
  if (page === undefined) throw new Error('no module');
  expect(await checkAccessibility(browser, makeEpub({ page, chapters: [] }))).toEqual([]);
});

test('Ace finds nothing in a toolkit with its steps', async () => {
  const pages = repositoryPages('sr').filter(({ edition }) => edition === 'current');
  const page = pages.find(({ type }) => type === 'toolkit');
  if (page === undefined) throw new Error('no toolkit');
  const steps = pages.filter(({ type }) => type === 'toolkit-step');
  expect(await checkAccessibility(browser, makeEpub({ page, chapters: steps }))).toEqual([]);
});

test('Ace does find what is wrong', async () => {
  const { mimetype = new Uint8Array(), ...files } = unzipSync(MODULE);
  const chapter = 'EPUB/part-03.xhtml';
  files[chapter] = strToU8(strFromU8(files[chapter] ?? new Uint8Array()).replace(' alt="A plan of the hall"', ''));
  const found = await checkAccessibility(browser, zipSync({ mimetype: [mimetype, { level: 0 }], ...files }));
  expect(found).toEqual([expect.stringMatching(/^critical image-alt part-03\.xhtml/)]);
});
