import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { edit, createSite, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import type { BoardPage, TranslationBoard } from '#model/translationBoard.ts';
import { overlayOfSite, textOf } from '#translation/testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

/** The board of a site in which everything was current before these changes. */
function board(changes: SiteFiles = {}, reader: Locale = 'en'): TranslationBoard {
  const siteDir = createSite();
  for (const [file, content] of Object.entries(changes)) writeFileSync(path.join(siteDir, file), content);
  // `board.json` was written from this very type.
  return JSON.parse(textOf(overlayOfSite(siteDir, reader), 'board.json')) as TranslationBoard;
}

function caseOf({ pages }: TranslationBoard): BoardPage {
  const page = pages.find(({ id }) => id === 'case');
  if (page === undefined) throw new Error('the board lacks the case');
  return page;
}

test('what is expected to be read most comes first, steps behind their toolkit', () => {
  expect(board().pages.map(({ id }) => id)).toEqual(['kit', 'kit-first', 'about', 'case', 'course', 'visit']);
});

test('a page that is a draft or retired is nothing to translate, nor are the steps of such a toolkit', () => {
  const draft = {
    'docs/toolkits/kit/index.md': edited('docs/toolkits/kit/index.md', 'status: published', 'status: draft'),
    'blog/2026-01-02-visit.md': edited('blog/2026-01-02-visit.md', '[kit](/library/toolkits/kit/)', 'kit'),
  };
  expect(board(draft).pages.map(({ id }) => id)).toEqual(['about', 'case', 'course', 'visit']);
});

test('words are counted by how readers can read them', () => {
  const { words, cells } = caseOf(board());
  expect(words).toBeGreaterThan(40);
  expect(cells.en.words).toEqual({ own: words, neighbour: 0, other: 0 });
  expect(cells.sr.words).toEqual({ own: words, neighbour: 0, other: 0 });
  // A Croatian reader has the Serbian text, in Latin script, before the English original.
  expect(cells.hr.words).toEqual({ own: 0, neighbour: words, other: 0 });
  expect(cells.mk.words).toEqual({ own: 0, neighbour: words, other: 0 });
});

test('a language whose readers are not taken to read the original has it only in the original', () => {
  const serbian = {
    [CASE]: edited(CASE, 'title: Case', 'title: Case\nlanguage: sq'),
    [IN_SERBIAN]: edited(IN_SERBIAN, 'from: en', 'from: sq'),
  };
  const { words, cells } = caseOf(board(serbian));
  expect(cells.mk.words).toEqual({ own: 0, neighbour: 0, other: words });
  expect(cells.en.words).toEqual({ own: 0, neighbour: 0, other: words });
});

test('a machine translation that is current is to be reviewed, and nothing is to be done about the original', () => {
  const { cells } = caseOf(board());
  expect(cells.sr).toMatchObject({ task: 'review', status: 'machine', stale: 0, missing: 0 });
  expect(cells.en).toMatchObject({ task: 'none' });
  expect(cells.mk).toMatchObject({ task: 'translate' });
});

test('a changed section counts in its translations only', () => {
  const changed = board({ [CASE]: edited(CASE, 'They met.', 'They all met.') });
  expect(caseOf(changed).cells.sr).toMatchObject({ task: 'update', stale: 1, missing: 0 });
  expect(changed.totals.sr).toMatchObject({ stale: 1, unreviewed: 1 });
  expect(changed.totals.mk).toMatchObject({ stale: 0, unreviewed: 0 });
});

test('a section that is not translated counts as readable through the nearest language', () => {
  const partly = board({ [IN_SERBIAN]: edited(IN_SERBIAN, '## Шта се променило {#what-changed}\n\nСастају се.\n\n', '') });
  const { words, cells } = caseOf(partly);
  expect(cells.sr).toMatchObject({ task: 'finish', missing: 1 });
  // “What changed” and “They meet.”
  expect(cells.sr.words).toEqual({ own: words - 4, neighbour: 4, other: 0 });
});

test('titles and addresses are the reader’s', () => {
  const page = caseOf(board({}, 'sr-Latn'));
  expect(page).toMatchObject({ title: 'Slučaj', language: 'sr-Latn', url: '/sr-Latn/library/case-studies/case/' });
});

test('the files for translators stand beside the site of the language', () => {
  const files = overlayOfSite(createSite(), 'sr');
  expect(textOf(files, 'static/worksheets/case.po')).toContain('msgctxt "what-they-did/2"\nmsgid "They met."\nmsgstr "Састали су се."');
  expect(JSON.parse(textOf(files, 'static/worksheets/case.json'))).toMatchObject({ page: 'case', from: 'en', into: 'sr' });
  expect([...overlayOfSite(createSite(), 'sr-Latn').keys()].filter((file) => file.startsWith('static/worksheets/'))).toEqual([]);
});

test('boxes about one country, the first to be looked at again first', () => {
  const box = (country: string, reviewed: string): string =>
    `:::country{country=${country} owner=editors reviewed=${reviewed}}\nText.\n:::\n\n`;
  const step = 'docs/toolkits/kit/first.md';
  const changes = edit(step, 'See the', `${box('HR', '2026-11-26')}${box('RS', '2025-01-31')}See the`);
  expect(board(changes, 'mk').boxes).toEqual([
    expect.objectContaining({ country: 'Србија', due: { date: '2026-01-31', label: '31 јануари 2026 г.' } }),
    expect.objectContaining({ country: 'Хрватска', due: { date: '2027-11-26', label: '26 ноември 2027 г.' } }),
  ]);
  expect(board().boxes).toEqual([]);
});
