import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { release } from '#content/release.ts';
import type { Locale } from '#model/locale.ts';
import { createSite, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { confirmed } from './freshness/confirm.ts';
import { loadLedger } from './freshness/ledger.ts';
import { readVersions } from './freshness/readVersions.ts';
import { writeRecord } from './freshness/records.ts';
import { overlayOfSite, pageOf, type OverlaidPage } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
const IN_EDITION = 'i18n/sr/docusaurus-plugin-content-docs/version-2026/case-studies/case.md';
const RECORD_IN_EDITION = 'data/translation/version-2026/sr/case.json';

/** A site whose edition 2026 was cut, with changes made afterwards. */
function released(changes: SiteFiles, without: readonly string[] = []): string {
  const siteDir = createSite();
  expect(release(siteDir, '2026', {}).problems).toEqual([]);
  for (const [file, content] of Object.entries(changes)) writeFileSync(path.join(siteDir, file), content);
  for (const file of without) rmSync(path.join(siteDir, file));
  return siteDir;
}

/** Says that the Serbian translation says what the draft says now. */
function confirm(siteDir: string, locale: 'sr' | 'mk' = 'sr'): void {
  const page = readVersions(siteDir).pages.find(({ id }) => id === 'case');
  if (page === undefined) throw new Error('the case is gone');
  const { ledger } = loadLedger(siteDir);
  writeRecord(siteDir, page.edition, confirmed(page, locale, ledger, { by: 'Ana', on: '2026-03-04' }, undefined));
}

function inEdition(siteDir: string, edition = '2026', locale: Locale = 'sr'): Promise<OverlaidPage> {
  return pageOf(overlayOfSite(siteDir, locale), 'case-studies/case.md', `docusaurus-plugin-content-docs/version-${edition}`);
}

const BETTER = { [IN_SERBIAN]: edited(IN_SERBIAN, 'Састали су се.', 'Окупили су се.') };

test('a better wording in the draft is read in the newest edition at once', async () => {
  const { body, hub } = await inEdition(released(BETTER));
  expect(body).toContain('Окупили су се.');
  expect(hub.source).toBe(IN_SERBIAN);
  expect(hub.freshness).toBeUndefined();
});

test('a page translated after the edition was cut is read in it, too', async () => {
  const { hub, body } = await inEdition(released({}, [IN_EDITION, RECORD_IN_EDITION]));
  expect(hub).toMatchObject({ shown: 'sr', fallback: false });
  expect(body).toContain('Састали су се.');
});

test('what was translated from a newer wording stays out: the edition keeps its own', async () => {
  const siteDir = released({ ...BETTER, [CASE]: edited(CASE, 'They met.', 'They gathered.') });
  confirm(siteDir);
  const { body, hub } = await inEdition(siteDir);
  expect(body).toContain('Састали су се.');
  expect(hub.source).toBe(IN_EDITION);
});

test('of a new translation only the sections that say what the edition says are taken, and the gap is named', async () => {
  const siteDir = released({ ...BETTER, [CASE]: edited(CASE, 'They met.', 'They gathered.') }, [IN_EDITION, RECORD_IN_EDITION]);
  confirm(siteDir);
  const { body, hub } = await inEdition(siteDir);
  expect(body).toContain('Састају се.');
  expect(body).toContain('They met.');
  expect(body).not.toContain('Окупили су се.');
  expect(hub.freshness?.untranslated.map(({ id }) => id)).toEqual(['what-they-did']);
});

test('a translation made from a better wording of another one comes along with it', async () => {
  const siteDir = released(BETTER);
  const inMacedonian = IN_SERBIAN.replace('/sr/', '/mk/');
  mkdirSync(path.join(siteDir, path.dirname(inMacedonian)), { recursive: true });
  const macedonian = edited(IN_SERBIAN, 'from: en', 'from: sr').replaceAll('Састали су се.', 'Се собраа.');
  writeFileSync(path.join(siteDir, inMacedonian), macedonian);
  confirm(siteDir, 'mk');
  const { body, hub } = await inEdition(siteDir, '2026', 'mk');
  expect(hub).toMatchObject({ shown: 'mk', source: inMacedonian });
  expect(body).toContain('Се собраа.');
  expect(hub.freshness).toBeUndefined();
});

test('an older edition is frozen', async () => {
  const siteDir = released({});
  expect(release(siteDir, '2027', {}).problems).toEqual([]);
  for (const [file, content] of Object.entries(BETTER)) writeFileSync(path.join(siteDir, file), content);
  expect((await inEdition(siteDir, '2027')).body).toContain('Окупили су се.');
  expect((await inEdition(siteDir)).body).toContain('Састали су се.');
  expect(readFileSync(path.join(siteDir, IN_EDITION), 'utf8')).toContain('Састали су се.');
});
