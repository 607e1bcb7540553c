import { createSite, edit, edited, removeSites } from '#content/testing/site.ts';
import { checkContent } from '#content/checkContent.ts';
import type { Locale } from '#model/locale.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { overlayOfSite, SERBIAN_CASE, textOf } from '#translation/testing/overlaid.ts';
import { searchRecords } from './searchFiles.ts';

afterAll(removeSites);

function recordsOf(siteDir: string, locale: Locale): readonly PageRecord[] {
  const { content } = checkContent(siteDir);
  const { ledger } = loadLedger(siteDir);
  return searchRecords(siteDir, overlaySupplies(siteDir, { content, ledger }), locale);
}

function pageOf(records: readonly PageRecord[], page: string): PageRecord {
  const found = records.find((each) => each.page === page && each.standing === 'newest');
  if (found === undefined) throw new Error(`no record of ${page}`);
  return found;
}

test('a page is what its readers are shown: in their script, at their address, section by section', () => {
  const records = recordsOf(createSite(SERBIAN_CASE), 'sr-Latn');
  const page = pageOf(records, 'magacin');
  expect({ title: page.title, language: page.language, url: page.url }).toEqual({
    title: 'Magacin',
    language: 'sr-Latn',
    url: '/sr-Latn/library/case-studies/magacin/',
  });
  expect(page.sections[0]).toEqual({
    anchor: 'context',
    heading: 'Kontekst',
    text: expect.stringMatching(/^Počelo je u .*, vidi izveštaj\.$/) as string,
  });
  expect(page.facets).toMatchObject({ type: ['case-study'], language: expect.arrayContaining(['sr', 'sr-Latn']) as string[] });
});

test('a section that is not translated is in the language it is shown in', () => {
  const translation = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
  const whole = edited(translation, 'title: Случај', 'title: Случај');
  const second = whole.indexOf('## ', whole.indexOf('## ') + 1);
  const third = whole.indexOf('## ', second + 1);
  const page = pageOf(recordsOf(createSite({ [translation]: whole.slice(0, second) + whole.slice(third) }), 'sr'), 'case');
  const languages = page.sections.map(({ language }) => language ?? page.language);
  expect(new Set(languages)).toEqual(new Set(['sr', 'en']));
  expect(page.sections.filter(({ language }) => language === 'en')).toHaveLength(1);
});

test('pages that the site leaves out are not found', () => {
  const file = 'docs/case-studies/case.md';
  const siteDir = createSite({ [file]: edited(file, 'status: published', 'status: draft') });
  expect(recordsOf(siteDir, 'en').filter(({ page }) => page === 'case')).toEqual([]);
});

test('the index of a locale stands in the part of its site that is published as it is', () => {
  const files = overlayOfSite(createSite(), 'mk');
  const { build } = JSON.parse(textOf(files, 'static/search-data/manifest.json')) as { build: string };
  expect(JSON.parse(textOf(files, `static/search-data/${build}/titles.json`))).toMatchObject({
    titles: expect.arrayContaining(['Case']) as string[],
  });
});

test('of a module, questions and materials are found by their words: no directives, no key', () => {
  const boxes = `### Check {#s1-check}

:::materials
- Sticky notes, pads :qty{n=1 per=4 reuse=yes}
:::

:::quiz{#q1 type=text outcomes=lo1}
**What holds the roof?**

- [x] pillars / columns
  > Right, the pillars.
- [ ] walls

> In this hall.
:::

:::handout[Map of the roof]{#ho-map per=2}
- [ ] Drawn
:::

## Break`;
  const records = recordsOf(createSite(edit('docs/training/course.md', '## Break', boxes)), 'en');
  expect(pageOf(records, 'course').sections.find(({ anchor }) => anchor === 's1-check')).toEqual({
    anchor: 's1-check',
    heading: 'Check',
    text: 'Sticky notes, pads What holds the roof? Map of the roof Drawn',
  });
});

test('of a box a case is compared by, the words are found, not the keywords of its rows', () => {
  const box = `## Break

:::glance
- owner: The city owns the hall.
- term: Five years.
:::

- owner: a list that is no such box`;
  const records = recordsOf(createSite(edit('docs/training/course.md', '## Break', box)), 'en');
  const texts = pageOf(records, 'course').sections.map(({ text }) => text);
  expect(texts.find((text) => text.includes('The city'))).toContain('The city owns the hall. Five years. owner: a list');
});
