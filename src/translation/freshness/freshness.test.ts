import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteDir as hub } from '#cli/process/siteDir.ts';
import { loadContent } from '#content/loadContent.ts';
import { RECORD_PATH } from '#content/testing/record.ts';
import { createSite, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { WrittenLocale } from '#model/locale.ts';
import { groupTexts } from '#translation/pageTexts.ts';
import { confirmed } from './confirm.ts';
import { hashes } from './compareSection.ts';
import { pageFreshness } from './freshness.ts';
import { loadLedger } from './ledger.ts';
import { readVersions } from './readVersions.ts';
import { readAccepted, writeAccepted, writeRecord } from './records.ts';
import { staleness, translationStatuses } from './summary.ts';
import { versionsOf, type PageVersions } from './versions.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN = (locale: WrittenLocale): string => `i18n/${locale}/docusaurus-plugin-content-docs/current/case-studies/case.md`;
const EDITOR = { by: 'Editor', on: '2026-01-02' };

function pageOf(siteDir: string, id = 'case'): PageVersions {
  const page = readVersions(siteDir).pages.find((versions) => versions.id === id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return page;
}

function confirm(siteDir: string, locale: WrittenLocale, keys?: readonly string[]): void {
  const page = pageOf(siteDir);
  writeRecord(siteDir, page.edition, confirmed(page, locale, loadLedger(siteDir).ledger, EDITOR, keys));
}

/** What is not current, by locale. */
function notCurrent(siteDir: string): Record<string, readonly string[]> {
  const found = pageFreshness(pageOf(siteDir), loadLedger(siteDir).ledger);
  return Object.fromEntries(
    [...found].map(([locale, sections]) => [
      locale,
      sections.flatMap(({ key, state, throughPivot, renamedFrom }) =>
        state === 'current' ? [] : [`${key} ${state}${throughPivot ? ' through pivot' : ''}${renamedFrom ? ` was ${renamedFrom}` : ''}`],
      ),
    ]),
  );
}

function change(siteDir: string, file: string, content: string): void {
  writeFileSync(path.join(siteDir, file), content);
}

function confirmedSite(changes: SiteFiles = {}): string {
  const siteDir = createSite(changes);
  confirm(siteDir, 'sr');
  return siteDir;
}

describe('a translation', () => {
  test('of which nothing is recorded is not taken for current', () => {
    const unrecorded = ['_front', 'context', 'what-they-did', 'what-changed', 'what-failed', 'how-to-repeat'].map(
      (key) => `${key} unrecorded`,
    );
    expect(notCurrent(createSite({}, [RECORD_PATH])).sr).toEqual(unrecorded);
  });

  test('is current once somebody has confirmed it', () => {
    expect(notCurrent(confirmedSite())).toEqual({ sr: [] });
  });

  test('is stale in the section in which one word has changed, and in no other', () => {
    const siteDir = confirmedSite();
    change(siteDir, CASE, edited(CASE, 'They met.', 'They meet.'));
    expect(notCurrent(siteDir)).toEqual({ sr: ['what-they-did stale'] });
    confirm(siteDir, 'sr', ['what-they-did']);
    expect(notCurrent(siteDir)).toEqual({ sr: [] });
  });

  test('is stale in its front matter when the description has changed, not when a date has', () => {
    const siteDir = confirmedSite();
    change(siteDir, CASE, edited(CASE, 'updated: 2026-01-02', 'updated: 2026-02-03'));
    expect(notCurrent(siteDir)).toEqual({ sr: [] });
    change(siteDir, CASE, edited(CASE, 'describe the page.', 'describe a page.'));
    expect(notCurrent(siteDir)).toEqual({ sr: ['_front stale'] });
  });

  test('stays current when its source is reformatted and moved', () => {
    const siteDir = createSite({
      [CASE]: edited(CASE, 'They met.', '*They* met, and\nmet **again**.\n\n- One\n- Two\n\n| a | b |\n| - | - |\n| c | d |'),
    });
    confirm(siteDir, 'sr');
    const reformatted = edited(CASE, 'They met.', '_They_ met,\nand met\n__again__.\n\n* One\n\n* Two\n\n|a|b|\n|---|---|\n|c|d|');
    change(siteDir, CASE, reformatted.replaceAll('\n', '\r\n'));
    expect(notCurrent(siteDir)).toEqual({ sr: [] });
  });

  test('is only technically behind when a link or a directive has changed', () => {
    const siteDir = confirmedSite();
    change(siteDir, CASE, edited(CASE, '/practice/visit/', '/practice/visits/').replace(':::note[Money]', ':::warning[Money]'));
    expect(notCurrent(siteDir)).toEqual({ sr: ['what-failed technical', 'how-to-repeat technical'] });
  });

  test('lacks a section that is new, and has one that is gone', () => {
    const siteDir = confirmedSite();
    change(siteDir, CASE, edited(CASE, '## What failed {#what-failed}', '## Money {#money}'));
    expect(notCurrent(siteDir)).toEqual({ sr: ['money missing', 'what-failed extra'] });
  });

  test('keeps a section whose id alone was renamed', () => {
    const siteDir = confirmedSite();
    change(siteDir, CASE, edited(CASE, '{#what-failed}', '{#failures}'));
    expect(notCurrent(siteDir)).toEqual({ sr: ['failures technical was what-failed'] });
  });

  test('is not made stale by an edit that was accepted as harmless, also when another follows', () => {
    const siteDir = confirmedSite();
    const accept = (from: string, to: string): void =>
      writeAccepted(siteDir, [
        ...readAccepted(siteDir).edits,
        { page: 'case', section: 'what-they-did', before: hash(from), after: hash(to), by: 'Editor', accepted: '2026-01-02' },
      ]);
    const hash = (sentence: string): string => hashes('what-they-did', `## What they did {#what-they-did}\n\n${sentence}`).text;
    change(siteDir, CASE, edited(CASE, 'They met.', 'They met twice.'));
    accept('They met.', 'They, met.');
    expect(notCurrent(siteDir)).toEqual({ sr: ['what-they-did stale'] });
    accept('They, met.', 'They met twice.');
    expect(notCurrent(siteDir)).toEqual({ sr: [] });
  });

  test('made from another language than the recorded one is not recorded', () => {
    const siteDir = confirmedSite({ [IN('sq')]: edited(IN('sr'), 'from: en', 'from: en') });
    change(siteDir, IN('sr'), edited(IN('sr'), 'from: en', 'from: sq'));
    expect(notCurrent(siteDir).sr?.every((line) => line.endsWith('unrecorded'))).toBe(true);
  });
});

describe('a translation of a translation', () => {
  function pivoted(): string {
    const siteDir = createSite({ [IN('mk')]: edited(IN('sr'), 'from: en', 'from: sr') });
    confirm(siteDir, 'sr');
    confirm(siteDir, 'mk');
    return siteDir;
  }

  test('is stale when the one it was made from is, and again until it is confirmed against the new one', () => {
    const siteDir = pivoted();
    expect(notCurrent(siteDir)).toEqual({ mk: [], sr: [] });
    change(siteDir, CASE, edited(CASE, 'They met.', 'They meet.'));
    expect(notCurrent(siteDir)).toEqual({ mk: ['what-they-did stale through pivot'], sr: ['what-they-did stale'] });
    change(siteDir, IN('sr'), edited(IN('sr'), 'Састали су се.', 'Састају се редовно.'));
    confirm(siteDir, 'sr', ['what-they-did']);
    expect(notCurrent(siteDir)).toEqual({ mk: ['what-they-did stale'], sr: [] });
    confirm(siteDir, 'mk', ['what-they-did']);
    expect(notCurrent(siteDir)).toEqual({ mk: [], sr: [] });
  });

  test('is judged by the original where the one it was made from has a gap', () => {
    const siteDir = pivoted();
    change(siteDir, IN('sr'), edited(IN('sr'), '## Шта су урадили {#what-they-did}\n\nСастали су се.\n\n', ''));
    confirm(siteDir, 'sr');
    confirm(siteDir, 'mk', ['what-they-did']);
    expect(notCurrent(siteDir)).toEqual({ mk: [], sr: ['what-they-did missing'] });
  });

  test('of each other have no source, and say so without end', () => {
    const siteDir = createSite({ [IN('mk')]: edited(IN('sr'), 'from: en', 'from: sr') });
    change(siteDir, IN('sr'), edited(IN('sr'), 'from: en', 'from: mk'));
    expect(Object.keys(notCurrent(siteDir)).toSorted()).toEqual(['mk', 'sr']);
  });
});

test('what a change has left behind is counted over all locales', () => {
  const siteDir = createSite({ [IN('mk')]: edited(IN('sr'), 'from: en', 'from: en') });
  confirm(siteDir, 'sr');
  confirm(siteDir, 'mk');
  const count = (): string | undefined => staleness(translationStatuses(readVersions(siteDir).pages, loadLedger(siteDir).ledger));
  expect(count()).toBeUndefined();
  change(siteDir, CASE, edited(CASE, 'They met.', 'They meet.'));
  expect(count()).toBe('2 sections in 2 locales');
});

test('the quick reader and the whole one see the same pages, on the real hub', () => {
  const quick = readVersions(hub);
  const whole = groupTexts(loadContent(hub).content)
    .map(versionsOf)
    .filter(({ edition }) => edition === WORKING_DRAFT);
  const order = (pages: readonly PageVersions[]): readonly PageVersions[] => pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  expect(quick.problems).toEqual([]);
  expect(order(quick.pages)).toEqual(order(whole));
});
