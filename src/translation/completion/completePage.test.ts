import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { RECORD_PATH, RECORD } from '#content/testing/record.ts';
import { createSite, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import { confirmed } from '#translation/freshness/confirm.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import { writeRecord } from '#translation/freshness/records.ts';
import { overlayOfSite, pageOf, type OverlaidPage } from '#translation/testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

/** The Serbian page after changes to a site in which it was current. */
function shown(changes: SiteFiles, locale: Locale = 'sr'): Promise<OverlaidPage> {
  const siteDir = createSite();
  for (const [file, content] of Object.entries(changes)) writeFileSync(path.join(siteDir, file), content);
  return pageOf(overlayOfSite(siteDir, locale), 'case-studies/case.md');
}

function withoutRecorded(section: string): string {
  const record = JSON.parse(RECORD) as { sections: Record<string, unknown> };
  delete record.sections[section];
  return JSON.stringify(record);
}

test('of a translation that is whole and current nothing is said', async () => {
  expect((await shown({})).hub.freshness).toBeUndefined();
});

test('of an original nothing is said', async () => {
  expect((await shown({ [CASE]: edited(CASE, 'They met.', 'They met twice.') }, 'en')).hub.freshness).toBeUndefined();
});

test('a section whose source has changed is named, with the words that have', async () => {
  const { hub, body } = await shown({ [CASE]: edited(CASE, 'They met.', 'They all met.') });
  expect(hub.freshness).toMatchInlineSnapshot(`
{
  "changed": [
    {
      "differences": [
        [
          {
            "kind": "same",
            "text": "They ",
          },
          {
            "kind": "added",
            "text": "all ",
          },
          {
            "kind": "same",
            "text": "met.",
          },
        ],
      ],
      "id": "what-they-did",
      "language": "en",
      "title": "Шта су урадили",
    },
  ],
  "removed": [],
  "sections": 6,
  "untranslated": [],
}
`);
  expect(body).toContain('Састали су се.');
});

test('also for readers of the derived script, and of a neighbour’s language', async () => {
  const changes = { [CASE]: edited(CASE, 'They met.', 'They all met.') };
  expect((await shown(changes, 'sr-Latn')).hub.freshness?.changed.map(({ title }) => title)).toEqual(['Šta su uradili']);
  expect((await shown(changes, 'hr')).hub.freshness?.changed.map(({ title }) => title)).toEqual(['Šta su uradili']);
});

test('a section that is not translated stands in the next best language, in its place', async () => {
  const { hub, body } = await shown({
    [IN_SERBIAN]: edited(IN_SERBIAN, '## Шта се променило {#what-changed}\n\nСастају се.\n\n', ''),
    [RECORD_PATH]: withoutRecorded('what-changed'),
  });
  expect(hub.freshness?.untranslated).toEqual([{ id: 'what-changed', title: 'What changed', language: 'en' }]);
  expect(body.indexOf('## What changed {#what-changed}')).toBeGreaterThan(body.indexOf('{#what-they-did}'));
  expect(body.indexOf('## What changed {#what-changed}')).toBeLessThan(body.indexOf('{#what-failed}'));
});

test('a section that is new in the original stands in its language, too', async () => {
  const { hub, body } = await shown({ [CASE]: edited(CASE, 'They meet.', 'They meet.\n\n### Later {#later}\n\nAgain.') });
  expect(hub.freshness?.untranslated).toEqual([{ id: 'later', title: 'Later', language: 'en' }]);
  expect(body).toContain('Састају се.\n\n### Later {#later}\n\nAgain.\n\n## Шта није успело');
});

describe('a section that was translated', () => {
  const source = edited(CASE, 'They meet.', 'They meet.\n\n### Later {#later}\n\nAgain.');

  /** The Serbian page after the original changed from a state in which it was current. */
  async function after(original: string): Promise<OverlaidPage> {
    const translated = edited(IN_SERBIAN, 'Састају се.', 'Састају се.\n\n### Касније {#later}\n\nОпет.');
    const siteDir = createSite({ [CASE]: source, [IN_SERBIAN]: translated });
    const page = readVersions(siteDir).pages.find(({ id }) => id === 'case');
    if (page === undefined) throw new Error('the site has no case');
    writeRecord(siteDir, page.edition, confirmed(page, 'sr', loadLedger(siteDir).ledger, { by: 'Editor', on: '2026-01-02' }, undefined));
    writeFileSync(path.join(siteDir, CASE), original);
    return pageOf(overlayOfSite(siteDir, 'sr'), 'case-studies/case.md');
  }

  test('keeps its text when its id is renamed, and takes the new one', async () => {
    const { hub, body } = await after(source.replace('{#later}', '{#afterwards}'));
    expect(hub.freshness).toBeUndefined();
    expect(body).toContain('### Касније {#afterwards}\n\nОпет.');
  });

  test('is kept at the end, and named, when the original has it no longer', async () => {
    const { hub, body } = await after(edited(CASE, '', ''));
    expect(hub.freshness?.removed).toEqual([{ id: 'later', title: 'Касније' }]);
    expect(body).toContain('### Касније {#later}\n\nОпет.');
  });
});
