/** One word of an original changes: what readers see, what the board says, and how a translator without Git brings it up to date. */
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '#content/environment.ts';
import { copyHub, type HubCopy } from './browser/hubCopy.ts';
import { openSite, PHONE, type Site } from './browser/site.ts';

const ORIGINAL = 'docs/case-studies/pogon-zagreb.md';
const TRANSLATION = 'i18n/en/docusaurus-plugin-content-docs/current/case-studies/pogon-zagreb.md';
const WITHOUT_SCRIPT = { javaScriptEnabled: false, viewport: PHONE };

let copy: HubCopy;
let site: Site;
let translated: string;

beforeAll(async () => {
  copy = copyHub();
  translated = copy.read(TRANSLATION);
  copy.edit(ORIGINAL, 'Potpis, dakle, nije bio dovoljan.', 'Potpis, dakle, nikada nije bio dovoljan.');
  site = await openSite(await copy.build('en'));
}, 300_000);
afterAll(async () => {
  await site.close();
  copy.remove();
});

describe('a reader of the translation', () => {
  test('is told which section has changed, and by whom the text was made', async () => {
    const page = await site.open('/library/next/case-studies/pogon-zagreb/', WITHOUT_SCRIPT);
    const notice = page.locator('.notice', { hasText: 'sections' });
    expect(await notice.innerText()).toContain('1 of 7 sections has changed in the original since this translation: What failed.');
    expect(await notice.innerText()).toContain('Translated by machine from Croatian');
    expect(await notice.locator('a[href="#what-failed"]').count()).toBe(1);
  });

  test('sees beside that section alone what has changed, word by word, in the language of the original', async () => {
    const page = await site.open('/library/next/case-studies/pogon-zagreb/', WITHOUT_SCRIPT);
    const marks = page.locator('details.mark');
    expect(await marks.count()).toBe(1);
    expect(await page.locator('#what-failed + details.mark').count()).toBe(1);
    expect(await marks.locator('ins').isVisible()).toBe(false);
    await marks.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await marks.locator('ins').innerText()).toContain('nikada');
    expect(await marks.locator('del').count()).toBe(0);
    expect(await marks.locator('[lang="hr"]').count()).toBe(1);
  });

  test('of the edition, which is frozen, is told nothing', async () => {
    const page = await site.open('/library/case-studies/pogon-zagreb/', WITHOUT_SCRIPT);
    expect(await page.locator('details.mark').count()).toBe(0);
  });
});

test('the board proposes that page first, and no other translation is behind', async () => {
  const page = await site.open('/translations/', WITHOUT_SCRIPT);
  const first = page.locator('.board .cards > li').first();
  expect(await first.innerText()).toContain('Pogon');
  expect(await first.innerText()).toContain('Bring up to date: 1 section has changed in the original');
  const behind = page.locator('.matrix tr', { has: page.locator('td.update') });
  expect(await behind.count()).toBe(1);
  expect(await behind.innerText()).toContain('Pogon');
});

test('the file from the board, with the piece translated and no longer marked, brings the translation up to date', async () => {
  const page = await site.open('/translations/', WITHOUT_SCRIPT);
  const download = page.waitForEvent('download');
  await page.locator('.board .cards > li').first().locator('a[download]').click();
  const file = path.join(copy.dir, 'pogon-zagreb.en.po');
  await (await download).saveAs(file);

  const po = copy.read('pogon-zagreb.en.po');
  const [before, after] = ['So a signature was not enough.', 'So a signature was never enough.'];
  expect(po.match(/^#, fuzzy$/gm)).toHaveLength(1);
  expect(po).toMatch(/^#\| msgid .*Potpis, dakle, nije bio dovoljan\."$/m);
  copy.write('pogon-zagreb.en.po', po.replace('#, fuzzy\n', '').replace(before, after));
  execFileSync(readEnvironment().msgfmtPath ?? 'msgfmt', ['--check', '--output-file', path.join(copy.dir, 'messages.mo'), file]);

  expect(copy.hub('translate', 'status', '--locale', 'en')).toContain('1 stale');
  copy.hub('translate', 'import', 'pogon-zagreb.en.po', '--by', 'Ana Anić');
  expect(copy.hub('translate', 'status', '--locale', 'en')).toContain('No section older than the source.');
  // Beside the piece itself only the credit has changed.
  expect(copy.read(TRANSLATION)).toBe(translated.replace(before, after).replace('translators: []', 'translators: [Ana Anić]'));
  expect(copy.hub('check')).toContain('No problems');
}, 180_000);

test('an original that is reformatted and moved leaves its translations as they are', () => {
  const [text, moved] = [copy.read(ORIGINAL), 'pogon-centar.md'];
  const pages = /\d+ of \d+ pages/;
  const [before = 'nothing'] = pages.exec(copy.hub('translate', 'status', '--locale', 'en')) ?? [];
  const start = text.indexOf('\n---\n', 4) + 5;
  const reformatted = text.slice(0, start) + text.slice(start).replaceAll(/^(\p{L}[^\n]*?[.!?]) /gmu, '$1\n');
  expect(reformatted).not.toBe(text);
  copy.write(ORIGINAL, reformatted);
  for (const file of [ORIGINAL, TRANSLATION]) {
    renameSync(path.join(copy.dir, file), path.join(copy.dir, path.dirname(file), moved));
  }
  const status = copy.hub('translate', 'status', '--locale', 'en');
  expect(status).toContain(before);
  expect(status).toContain('No section older than the source.');
}, 180_000);
