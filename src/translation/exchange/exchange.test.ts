/** The whole way of a PO file: export, work in a translation program, import. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createSite, edited, removeSites, SITE, type SiteFiles } from '#content/testing/site.ts';
import { writePo, type Answer } from '#language/po/writePo.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import type { Unit, Worksheet } from '#model/worksheet.ts';
import { checkSite } from '#translation/checkSite.ts';
import { pageFreshness } from '#translation/freshness/freshness.ts';
import { versionsOf } from '#translation/freshness/versions.ts';
import { pendingPath } from '#translation/worksheet/pending.ts';
import { worksheetsOf } from '#translation/worksheet/worksheets.ts';
import { applyImport, type Imported } from './applyImport.ts';
import { importPlan, type ImportPlan } from './importPlan.ts';
import { readPo } from './readPo.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN = (locale: WrittenLocale): string => `i18n/${locale}/docusaurus-plugin-content-docs/current/case-studies/case.md`;
const DATE = '2026-11-24';

function sheet(
  siteDir: string,
  into: WrittenLocale,
): { worksheet: Worksheet; texts: Parameters<typeof versionsOf>[0]; ledger: ReturnType<typeof checkSite>['ledger'] } {
  const site = checkSite(siteDir);
  const worksheets = worksheetsOf(siteDir, site);
  const texts = worksheets.pages.find(({ original }) => original.frontMatter.id === 'case');
  if (texts === undefined) throw new Error('no case');
  return { worksheet: worksheets.of(texts, into), texts, ledger: site.ledger };
}

function exported(siteDir: string, into: WrittenLocale, answers: Record<string, string | Answer> = {}): string {
  const given = new Map(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'string' ? { text: answer, fuzzy: false } : answer]),
  );
  return writePo(sheet(siteDir, into).worksheet, { answers: given, translator: 'Ana', date: DATE });
}

function imported(siteDir: string, po: string, overwrite = false): { plan: ImportPlan; result: Imported | undefined } {
  const read = readPo('case.po', Buffer.from(po));
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  const { worksheet, texts, ledger } = sheet(siteDir, read.file.into);
  const plan = importPlan(read.file, worksheet, overwrite);
  if (plan.problems.length > 0) return { plan, result: undefined };
  const confirmation = { by: 'Ana', on: DATE };
  return { plan, result: applyImport(worksheet, plan, { siteDir, versions: versionsOf(texts), ledger, confirmation, status: 'draft' }) };
}

function messages({ problems, clashes }: ImportPlan): string {
  return [...problems, ...clashes].map(formatProblem).join('\n');
}

function states(siteDir: string, into: WrittenLocale): Record<string, string> {
  const { texts, ledger } = sheet(siteDir, into);
  return Object.fromEntries((pageFreshness(versionsOf(texts), ledger).get(into) ?? []).map(({ key, state }) => [key, state]));
}

const text = (siteDir: string, file: string): string => readFileSync(path.join(siteDir, file), 'utf8');
const unit = (siteDir: string, into: WrittenLocale, id: string): Unit | undefined =>
  sheet(siteDir, into)
    .worksheet.sections.flatMap(({ units }) => units)
    .find((each) => each.id === id);

const STALE: SiteFiles = { [CASE]: edited(CASE, 'They met.', 'They met every week.') };

describe('a section whose source has changed', () => {
  test('is offered with the source as it was, and is current again once translated', () => {
    const siteDir = createSite(STALE);
    const before = text(siteDir, IN('sr'));
    expect(unit(siteDir, 'sr', 'what-they-did/2')).toMatchObject({ previous: 'They met.', text: 'Састали су се.', fuzzy: true });
    const { plan, result } = imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/2': 'Састајали су се сваке недеље.' }));
    expect(messages(plan)).toBe('');
    expect(result?.sections).toEqual(['what-they-did']);
    expect(text(siteDir, IN('sr'))).toBe(
      before.replace('Састали су се.', 'Састајали су се сваке недеље.').replace('translators: []', 'translators: [Ana]'),
    );
    expect(new Set(Object.values(states(siteDir, 'sr')))).toEqual(new Set(['current']));
  });

  test('stays stale when nothing was done, and when the piece is still marked as fuzzy', () => {
    const siteDir = createSite(STALE);
    const before = text(siteDir, IN('sr'));
    imported(siteDir, exported(siteDir, 'sr'));
    imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/2': { text: 'Састајали су се често.', fuzzy: true } }));
    expect(text(siteDir, IN('sr'))).toBe(before);
    expect(states(siteDir, 'sr')['what-they-did']).toBe('stale');
    // What was not sure is not lost.
    expect(unit(siteDir, 'sr', 'what-they-did/2')).toMatchObject({ text: 'Састајали су се често.', fuzzy: true, origin: 'pending' });
  });

  test('is current when the translator only says that the old text still holds', () => {
    const siteDir = createSite(STALE);
    const before = text(siteDir, IN('sr'));
    imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/2': 'Састали су се.' }));
    expect(states(siteDir, 'sr')['what-they-did']).toBe('current');
    expect(text(siteDir, IN('sr'))).toBe(before.replace('translators: []', 'translators: [Ana]'));
  });
});

test('a section that has lost a paragraph asks for a look', () => {
  const siteDir = createSite({ [CASE]: edited(CASE, 'They met.\n', '') });
  expect(unit(siteDir, 'sr', 'what-they-did/1')).toMatchObject({ fuzzy: true, text: 'Шта су урадили' });
  imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/1': 'Шта су урадили' }));
  expect(states(siteDir, 'sr')['what-they-did']).toBe('current');
  expect(text(siteDir, IN('sr'))).not.toContain('Састали су се.');
});

describe('a page that is not translated yet', () => {
  const FRONT = { '_front/title': 'Случај', '_front/description': 'Опис на случајот кој е доволно долг за да се прикаже.' };

  test('is made section by section; what is not whole waits and begins the next file', () => {
    const siteDir = createSite();
    const first = imported(
      siteDir,
      exported(siteDir, 'mk', { 'context/1': 'Контекст', 'what-they-did/1': 'Што направија', 'what-they-did/2': 'Се сретнаа.' }),
    );
    expect(first.result).toMatchObject({ file: undefined, waiting: { count: 3 } });
    expect(existsSync(path.join(siteDir, IN('mk')))).toBe(false);
    expect(unit(siteDir, 'mk', 'what-they-did/2')).toMatchObject({ text: 'Се сретнаа.', fuzzy: false, origin: 'pending' });
    const second = imported(siteDir, exported(siteDir, 'mk', FRONT));
    expect(second.result).toMatchObject({ sections: ['_front', 'what-they-did'], waiting: { count: 1, sections: ['context'] } });
    expect(text(siteDir, IN('mk'))).toMatchInlineSnapshot(`
"---
title: Случај
description: Опис на случајот кој е доволно долг за да се прикаже.
translation:
  from: en
  status: draft
  translators:
    - Ana
  reviewers: []
---

## Што направија {#what-they-did}

Се сретнаа.
"
`);
    const third = imported(siteDir, exported(siteDir, 'mk', { 'context/2': 'Почна во сала.[^interview]' }));
    expect(third.result?.sections).toEqual(['context']);
    expect(existsSync(path.join(siteDir, pendingPath('mk', 'case')))).toBe(false);
    // In the place the original has it in.
    expect(text(siteDir, IN('mk'))).toContain(
      '---\n\n## Контекст {#context}\n\nПочна во сала.[^interview]\n\n## Што направија {#what-they-did}',
    );
    expect(states(siteDir, 'mk')).toMatchObject({ context: 'current', 'what-they-did': 'current', 'what-changed': 'missing' });
  });
});

describe('refuses the whole file, naming the line, for a piece that', () => {
  test.each([
    ['loses a citation', { 'context/2': 'Почело је негде.' }],
    ['changes an address', { 'how-to-repeat/2': 'Прочитајте [извештај](/practice/other/).' }],
    ['brings HTML', { 'what-they-did/2': 'Састали <b>су</b> се.' }],
    ['becomes a heading', { 'what-they-did/2': '## Састали су се' }],
    ['becomes a box', { 'what-they-did/2': ':::note' }],
    ['gives a heading another id', { 'what-they-did/1': 'Шта су урадили {#other}' }],
    ['does not stay whole as a heading', { 'what-they-did/1': 'Шта\\\nсу урадили' }],
    ['is in another script', { 'what-they-did/2': 'Сaстали су се.' }],
    ['is too short for a description', { '_front/description': 'Кратко.' }],
  ])('%s', (_, answers) => {
    const siteDir = createSite(STALE);
    const before = text(siteDir, IN('sr'));
    expect(messages(imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/1': 'Друго', ...answers })).plan)).toMatchSnapshot();
    expect(text(siteDir, IN('sr'))).toBe(before);
  });

  test('belongs to another page', () => {
    const siteDir = createSite();
    const po = exported(siteDir, 'sr').replace(
      'msgctxt "what-they-did/2"\nmsgid "They met."\nmsgstr "Састали су се."',
      'msgctxt "elsewhere/2"\nmsgid "They left."\nmsgstr "Отишли су."',
    );
    expect(messages(imported(siteDir, po).plan)).toMatchSnapshot();
  });
});

describe('two translators of one page', () => {
  test('do not undo each other; what both have changed is shown, the rest is taken', () => {
    const siteDir = createSite(STALE);
    const ana = exported(siteDir, 'sr', { 'what-they-did/2': 'Састајали су се седмично.', 'what-changed/2': 'Састају се и даље.' });
    imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/2': 'Састајали су се сваке недеље.', 'what-failed/1': 'Шта није ишло' }));
    const { plan, result } = imported(siteDir, ana);
    expect(messages(plan)).toMatchSnapshot();
    expect(result?.sections).toEqual(['what-changed']);
    const now = text(siteDir, IN('sr'));
    expect(now).toContain('Састајали су се сваке недеље.');
    expect(now).toContain('Састају се и даље.');
    expect(now).toContain('Шта није ишло');
    imported(siteDir, ana, true);
    expect(text(siteDir, IN('sr'))).toContain('Састајали су се седмично.');
    expect(text(siteDir, IN('sr'))).toContain('Шта није ишло');
  });

  test('a source that changes while a file is out costs nobody their work', () => {
    const siteDir = createSite(STALE);
    const po = exported(siteDir, 'sr', { 'what-they-did/2': 'Састајали су се сваке недеље.' }).replaceAll('every week', 'each week');
    const { result } = imported(siteDir, po);
    expect(result).toMatchObject({ file: undefined, waiting: { count: 1, sections: ['what-they-did'] } });
    expect(unit(siteDir, 'sr', 'what-they-did/2')).toMatchObject({
      text: 'Састајали су се сваке недеље.',
      previous: 'They met each week.',
      fuzzy: true,
      origin: 'pending',
    });
  });
});

test('Windows line ends and the author’s own line breaks stay outside the pieces that changed', () => {
  const windows = String(SITE[IN('sr')]).replace('Састају се.', 'Састају\n  се.').replaceAll('\n', '\r\n');
  const siteDir = createSite({ ...STALE, [IN('sr')]: windows });
  imported(siteDir, exported(siteDir, 'sr', { 'what-they-did/2': 'Састајали су се.', '_front/title': 'Случај: прича' }));
  expect(text(siteDir, IN('sr'))).toBe(
    windows
      .replace('Састали су се.', 'Састајали су се.')
      .replace('title: Случај', 'title: "Случај: прича"')
      .replace('translators: []', 'translators: [Ana]'),
  );
});
