/** Printed files: structure, languages, letters and bookmarks, as the tools of Poppler and QPDF find them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { handbook } from '#exports/pdf/handbook.ts';
import { makePdf } from '#exports/pdf/makePdf.ts';
import { participantHandout } from '#exports/pdf/participantHandout.ts';
import type { Printed } from '#exports/pdf/printed.ts';
import { fixtureModule, repositoryModules, repositoryPages } from '#exports/testing/pages.ts';
import type { TrainingModule } from '#training/trainingModule.ts';
import { openBrowser } from './browser/site.ts';

let browser: Browser;
let directory: string;
beforeAll(async () => {
  browser = await openBrowser();
  directory = mkdtempSync(path.join(tmpdir(), 'hub-pdf-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true });
});

const SERBIAN = fixtureModule({ language: 'sr', reader: 'sq', borrowed: new Map([['s2', 'hr']]) });

function module(page: ExportedPage): ExportedPage & { module: TrainingModule } {
  if (page.module === undefined) throw new Error(`${page.id} is no module`);
  return { ...page, module: page.module };
}

async function print(name: string, document: Printed): Promise<string> {
  const file = path.join(directory, `${name}.pdf`);
  writeFileSync(file, await makePdf(browser, document));
  return file;
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  return `${stdout}${stderr}${status === 0 ? '' : `exit ${status}`}`;
}

/** Titles of the bookmarks, those below others further in. */
function outline(file: string): readonly string[] {
  interface Entry {
    readonly title: string;
    readonly kids: readonly Entry[];
  }
  const { outlines } = JSON.parse(execFileSync('qpdf', ['--json', '--json-key=outlines', file], { encoding: 'utf8' })) as {
    outlines: readonly Entry[];
  };
  const lines = (entries: readonly Entry[], indent: string): readonly string[] =>
    entries.flatMap(({ title, kids }) => [indent + title, ...lines(kids, `${indent}  `)]);
  return lines(outlines, '');
}

test('a handbook is tagged, has bookmarks and says its language', async () => {
  const file = await print('handbook', handbook(SERBIAN));
  const info = run('pdfinfo', file);
  expect(info).toMatch(/Title: +Ђорђе & Žaklina: <half> a "day" for 'ë' \/ ç = \{1\} ~ #2\n/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).toMatch(/CreationDate: +Thu Nov 26 00:00:00 2026 UTC/);
  expect(info).toMatch(/\(A4\)/);
  expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  expect(run('qpdf', '--qdf', '--object-streams=disable', file, '-')).toContain('/Lang (sr)');
  expect(outline(file)).toMatchInlineSnapshot(`
[
  "Ђорђе & Žaklina: <half> a "day" for 'ë' / ç = {1} ~ #2",
  "  Ток сесија",
  "  Learning outcomes",
  "  Materials",
  "  Први део:  & "shares"",
  "    Pairs: talk",
  "  Break",
  "  Second part",
  "    Alone: read",
  "  Handout: costs",
  "  Извори",
  "  Одговори",
  "    Питање 1",
  "    Питање 2",
  "    Питање 3",
  "    Питање 4",
  "    Питање 5",
  "    Питање 6",
  "    Питање 7",
]
`);
});

test('its structure is made of types that readers know', async () => {
  const structure = run('pdfinfo', '-struct', await print('structure', handbook(SERBIAN)));
  expect(structure).not.toContain('Error');
  for (const type of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure']) {
    expect(structure).toMatch(new RegExp(`^ *${type}\\b`, 'm'));
  }
  expect(structure).toContain('/Scope /Column');
  expect(structure).toContain('/Scope /Row');
});

test('all our letters are in it, and its fonts', async () => {
  const file = await print('letters', handbook(SERBIAN));
  const text = run('pdftotext', file, '-');
  for (const word of ['Ђорђе', 'Žaklina', "'ë' / ç", 'ž, š, đ, č, ć', 'Ж, ѓ', 'Први део', 'Žižak', 'Скопје', 'Зоран']) {
    expect(text).toContain(word);
  }
  expect(text).not.toContain('\uFFFD');
  expect(text).toMatch(/^1 ?\/ ?7$/m);
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
});

test('the handbook has notes, and answers at the end; the participants’ handout has neither', async () => {
  const whole = run('pdftotext', await print('whole', handbook(SERBIAN)), '-');
  expect(whole).toContain('SECRET for the facilitator.');
  expect(whole).toContain('No # because');
  expect(whole.indexOf('Yes: exactly.')).toBeGreaterThan(whole.lastIndexOf('Закон о култури'));
  const handedOut = run('pdftotext', await print('handout', participantHandout(module(SERBIAN))), '-');
  expect(handedOut).toContain('Count costs & share them.');
  expect(handedOut).toContain('A cost of 5 = five {really}');
  expect(handedOut).toContain('Закон о култури');
  expect(handedOut).not.toMatch(/SECRET|Yes:|No # because|Begin at the beginning|Others wrote letters/);
});

test('no note of a real module is in what its participants get', async () => {
  for (const page of repositoryModules('en').filter(({ edition }) => edition === 'current')) {
    const { html } = participantHandout(module(page));
    expect(html).not.toContain('class="notes"');
    expect(html).not.toContain('quiz-key');
    expect(run('pdfinfo', await print(page.id, participantHandout(module(page))))).toMatch(/Tagged: +yes/);
  }
});

test('a case study and a step of a toolkit can be printed too', async () => {
  const pages = repositoryPages('mk').filter(
    ({ edition, id }) => edition === 'current' && ['magacin-belgrade', 'share-the-costs'].includes(id),
  );
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    const file = await print(page.id, handbook(page));
    expect(run('pdfinfo', '-struct', file)).not.toContain('Error');
    expect(outline(file)[0]).toBe(page.title);
  }
});

test('the same document gives the same bytes, whatever was printed before', async () => {
  const first = await makePdf(browser, handbook(SERBIAN));
  await makePdf(browser, participantHandout(module(SERBIAN)));
  const second = await makePdf(browser, handbook(SERBIAN));
  const other = await openBrowser();
  const third = await makePdf(other, handbook(SERBIAN));
  await other.close();
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, third)).toBe(0);
});
