import { edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { overlayOf, pageOf, SERBIAN_CASE, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const KIT = 'docs/toolkits/kit/index.md';
const REPORT = 'blog/2026-01-02-visit.md';
const REPORTS = 'docusaurus-plugin-content-blog';

test('a page of the library, in a script it is not written in', () => {
  expect(textOf(overlayOf('sr-Latn'), 'docusaurus-plugin-content-docs/current/case-studies/case.md')).toMatchInlineSnapshot(`
"---
title: Slučaj
description: Rečenica koja je dovoljno duga da opiše stranicu o prostoru.
last_update:
  date: "2026-01-02"
sidebar_custom_props:
  id: case
  type: case-study
hub:
  id: case
  type: case-study
  original: en
  shown: sr-Latn
  fallback: false
  availableIn:
    - sr-Latn
    - en
    - sr
  translation:
    from: en
    status: machine
    translators: []
    reviewers: []
  source: i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md
  themes:
    - id: advocacy
      name: Naziv
  countries:
    - code: HR
      name: Hrvatska
  organisations:
    - id: studio
      name: Studio
      lang: hr
  contributors:
    - id: editors
      name: Naziv
      roles:
        - author
  licence:
    id: CC-BY-4.0
    url: https://creativecommons.org/licenses/by/4.0/
  updated:
    date: "2026-01-02"
    label: 2. januar 2026.
  published:
    date: "2026-01-02"
    label: 2. januar 2026.
  readingMinutes: 1
  case:
    place: Pula
    from: 2010
    governance: long-lease
    legalForm: association
    unchecked: true
  related:
    - id: kit-first
      title: First
      lang: en
      url: /sr-Latn/library/toolkits/kit/first/
---

## Kontekst {#context}

Počelo je u :lang[Studio]{lang=en}.[^interview]

## Šta su uradili {#what-they-did}

Sastali su se.

## Šta se promenilo {#what-changed}

Sastaju se.

## Šta nije uspelo {#what-failed}

:::note[Novac]
Nije ga bilo.
:::

## Šta je potrebno {#how-to-repeat}

Pročitajte [izveštaj](/practice/visit/).

[^interview]: Example, *:lang[Interview]{lang=en}*. <https://example.org/interview> (januar 2026.)
"
`);
});

test('a practice report has what the blog needs: an address without the date, authors, tags', async () => {
  const contributors = '{id: editors, roles: [author]}';
  const reviewed = { 'data/contributors.yaml': `${edited('data/contributors.yaml', '', '')}- {id: ana, kind: person, name: Ana}\n` };
  const files = overlayOf('hr', { ...reviewed, ...edit(REPORT, contributors, `${contributors}\n  - {id: ana, roles: [reviewer]}`) });
  const { frontMatter } = await pageOf(files, '2026-01-02-visit.md', REPORTS);
  expect({ ...frontMatter, hub: undefined }).toMatchInlineSnapshot(`
{
  "authors": [
    "editors",
  ],
  "date": "2026-01-02",
  "description": "A sentence that is long enough to describe the page.",
  "hub": undefined,
  "slug": "/visit",
  "tags": [
    "advocacy",
  ],
  "title": "Visit",
}
`);
});

test('titles that look like dates and numbers stay titles', async () => {
  for (const title of ['2026-11-22', '12:30', 'yes', 'A: b # c']) {
    const { frontMatter } = await pageOf(
      overlayOf('en', edit(CASE, 'title: Case', `title: ${JSON.stringify(title)}`)),
      'case-studies/case.md',
    );
    expect(frontMatter['title']).toBe(title);
  }
});

describe('the side menu', () => {
  test('has steps in their order', async () => {
    const files = overlayOf('en');
    expect((await pageOf(files, 'toolkits/kit/first.md')).frontMatter['sidebar_position']).toBe(1);
    expect((await pageOf(files, 'toolkits/kit/index.md')).frontMatter).not.toHaveProperty('sidebar_position');
  });

  test("knows what can be done of a page, and titles that are not in the reader's language", async () => {
    const files = overlayOf('hr', SERBIAN_CASE);
    const marks = await Promise.all(['training/course.md', 'case-studies/magacin.md'].map((file) => pageOf(files, file)));
    expect(marks.map(({ frontMatter }) => frontMatter['sidebar_custom_props'])).toEqual([
      { id: 'course', type: 'module', parts: ['s1'], lang: 'en' },
      { id: 'magacin', type: 'case-study', lang: 'sr-Latn' },
    ]);
    expect((await pageOf(overlayOf('sr'), 'case-studies/case.md')).frontMatter['sidebar_custom_props']).not.toHaveProperty('lang');
  });
});

describe('drafts', () => {
  /** Second pages of each kind, to which nothing links. */
  const more = (status: string): SiteFiles => ({
    'docs/case-studies/new.md': edited(CASE, 'id: case', 'id: new-case').replace('status: published', status),
    'docs/training/new.md': edited('docs/training/course.md', 'id: course', 'id: new-course').replace('status: published', status),
    'blog/2026-02-03-new.md': edited(REPORT, 'id: visit', 'id: new-visit')
      .replaceAll('2026-01-02', '2026-02-03')
      .replace('status: published', status),
    'docs/pages/new.md': edited('docs/pages/about.md', 'id: about', 'id: new-about').replace('status: published', status),
    'docs/toolkits/new/index.md': edited(KIT, 'id: kit', 'id: new-kit').replace('status: published', status),
    'docs/toolkits/new/first.md': edited('docs/toolkits/kit/first.md', 'id: kit-first', 'id: new-first'),
  });
  const drafts = overlayOf('sr', more('status: draft'));
  const published = overlayOf('sr', more('status: published'));

  test.each([
    ['case', 'case-studies/new.md', undefined],
    ['module', 'training/new.md', undefined],
    ['report', '2026-02-03-new.md', REPORTS],
    ['page about the hub', 'new.md', 'docusaurus-plugin-content-pages-site'],
    ['toolkit', 'toolkits/new/index.md', undefined],
    ['step of a toolkit', 'toolkits/new/first.md', undefined],
  ])('a %s is left out of the built site', async (_, file, tree) => {
    expect((await pageOf(drafts, file, tree)).frontMatter['draft']).toBe(true);
    expect((await pageOf(published, file, tree)).frontMatter).not.toHaveProperty('draft');
  });

  test('a retired page stays', async () => {
    const retired = edit(CASE, 'status: published', 'status: retired\nretiredBecause: The hall was closed.');
    const { frontMatter, hub } = await pageOf(overlayOf('en', retired), 'case-studies/case.md');
    expect(frontMatter).not.toHaveProperty('draft');
    expect(hub.retiredBecause).toBe('The hall was closed.');
  });
});

test('the body begins after one empty line and ends with one line end', () => {
  const text = textOf(
    overlayOf('en', { [REPORT]: `${edited(REPORT, '---\n\nWe went.', '---\n\n\n\nWe went.')}\n\n` }),
    `${REPORTS}/2026-01-02-visit.md`,
  );
  expect(text).toContain('---\n\nWe went.');
  expect(text).toMatch(/\S\n$/);
});
