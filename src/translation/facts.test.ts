import { edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { overlayOf, pageOf, SERBIAN_CASE } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const KIT = 'docs/toolkits/kit/index.md';
const FIRST = 'docs/toolkits/kit/first.md';
const COURSE = 'docs/training/course.md';

/** The facts of a page of the library as a reader gets them. */
async function factsFor(reader: Locale, file: string, changes: SiteFiles = {}): Promise<PageFacts> {
  return (await pageOf(overlayOf(reader, changes), file.replace(/^docs\//, ''))).hub;
}

describe('the language of a page', () => {
  test('a translation says what it was made from, and how', async () => {
    expect(await factsFor('sr', CASE)).toMatchObject({
      original: 'en',
      shown: 'sr',
      fallback: false,
      availableIn: ['sr', 'en', 'sr-Latn'],
      translation: { from: 'en', status: 'machine' },
      source: 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md',
    });
  });

  test('an original says nothing of the sort', async () => {
    const facts = await factsFor('en', CASE);
    expect(facts).toMatchObject({ shown: 'en', fallback: false, source: CASE });
    expect(facts).not.toHaveProperty('translation');
  });

  test('a reader of Croatian gets a Serbian page in Latin script, as another language', async () => {
    expect(await factsFor('hr', 'docs/case-studies/magacin.md', SERBIAN_CASE)).toMatchObject({
      original: 'sr',
      shown: 'sr-Latn',
      fallback: true,
      availableIn: ['sr-Latn', 'sr'],
      case: { place: 'Beograd' },
    });
  });

  test('a reader of Albanian gets English rather than Serbian', async () => {
    expect(await factsFor('sq', CASE)).toMatchObject({ shown: 'en', fallback: true, availableIn: ['en', 'sr', 'sr-Latn'] });
  });
});

describe('names', () => {
  const organisations: SiteFiles = {
    'data/organisations.yaml': `- {id: studio, name: Studio, language: hr, country: HR, town: Pula, url: https://example.org/, source: https://example.org/studio}
- {id: hala, name: Хала, language: sr, country: RS, town: Београд, source: https://example.org/hala}
- {id: kujna, name: Куќа, language: mk, country: MK, town: Скопје, source: https://example.org/kujna}
`,
    ...edit(CASE, 'organisations: [studio]', 'organisations: [studio, hala, kujna]'),
  };

  test.each([
    ['en', ['Studio (hr)', 'Хала (sr)', 'Куќа (mk)']],
    ['hr', ['Studio', 'Хала (sr)', 'Куќа (mk)']],
    ['sr', ['Studio (hr)', 'Хала', 'Куќа (mk)']],
    ['sr-Latn', ['Studio (hr)', 'Hala', 'Куќа (mk)']],
  ] as const)('a reader of %s gets organisations as %j', async (reader, names) => {
    const facts = await factsFor(reader, CASE, organisations);
    expect(facts.organisations.map(({ name, lang }) => name + (lang === undefined ? '' : ` (${lang})`))).toEqual(names);
    expect(facts.organisations.map(({ url }) => url)).toEqual(['https://example.org/', undefined, undefined]);
  });

  const contributors: SiteFiles = {
    'data/contributors.yaml': `${edited('data/contributors.yaml', '', '')}
- {id: ljiljana, kind: person, name: Љиљана Његош, url: https://example.org/}
- {id: gjorgji, kind: person, name: Ѓорѓи}
`,
    ...edit(
      CASE,
      '{id: editors, roles: [author]}',
      '{id: ljiljana, roles: [author, editor]}\n  - {id: gjorgji, roles: [reviewer]}\n  - {id: editors, roles: [translator]}',
    ),
  };

  test.each([
    ['sq', ['Љиљана Његош', 'Ѓорѓи', 'editors']],
    ['sr', ['Љиљана Његош', 'Ѓорѓи', 'Назив']],
    ['sr-Latn', ['Ljiljana Njegoš', 'Ѓорѓи', 'Naziv']],
  ] as const)('a reader of %s gets contributors as %j', async (reader, names) => {
    const facts = await factsFor(reader, CASE, contributors);
    expect(facts.contributors.map(({ name }) => name)).toEqual(names);
    expect(facts.contributors[0]).toMatchObject({ url: 'https://example.org/', roles: ['author', 'editor'] });
  });

  test.each([
    ['en', 'advocacy'],
    ['mk', 'Назив'],
    ['sr-Latn', 'Naziv'],
  ] as const)('a reader of %s gets the theme as %s', async (reader, name) => {
    expect((await factsFor(reader, CASE)).themes).toEqual([{ id: 'advocacy', name }]);
  });

  test.each([
    ['en', ['Croatia', 'North Macedonia', 'Serbia']],
    ['cnr', ['Hrvatska', 'Sjeverna Makedonija', 'Srbija']],
    ['sr', ['Северна Македонија', 'Србија', 'Хрватска']],
    ['sr-Latn', ['Hrvatska', 'Severna Makedonija', 'Srbija']],
    ['mk', ['Северна Македонија', 'Србија', 'Хрватска']],
  ] as const)('a reader of %s gets countries as %j', async (reader, names) => {
    const facts = await factsFor(reader, CASE, edit(CASE, 'countries: [HR]', 'countries: [RS, HR, MK]'));
    expect(facts.countries.map(({ name }) => name)).toEqual(names);
  });
});

test('dates are dates for machines, and words in the language of the reader', async () => {
  const changes = edit(CASE, 'updated: 2026-01-02', 'updated: 2026-03-04');
  const { updated, published } = await factsFor('hr', CASE, changes);
  expect({ updated, published }).toEqual({
    updated: { date: '2026-03-04', label: '4. ožujka 2026.' },
    published: { date: '2026-01-02', label: '2. siječnja 2026.' },
  });
});

test.each([
  [0, 1],
  [250, 1],
  [350, 2],
  [1000, 5],
])('%d words more are read in %d min', async (words, minutes) => {
  const changes = edit('docs/pages/about.md', 'See the', `See the ${'reč '.repeat(words)}`);
  const { hub } = await pageOf(overlayOf('en', changes), 'about.md', 'docusaurus-plugin-content-pages-site');
  expect(hub.readingMinutes).toBe(minutes);
});

test('the time is that of the shown text', async () => {
  const place = 'docusaurus-plugin-content-pages-site';
  const translated = `---
title: О центру
description: Реченица која је довољно дуга да опише страницу о простору.
translation: {from: en, status: draft}
---

${'реч '.repeat(1000)}
`;
  const changes = { [`i18n/sr/${place}/about.md`]: translated };
  const pages = await Promise.all((['en', 'sr-Latn'] as const).map((reader) => pageOf(overlayOf(reader, changes), 'about.md', place)));
  expect(pages.map(({ hub }) => hub.readingMinutes)).toEqual([1, 5]);
});

describe('a toolkit and its steps', () => {
  const second: SiteFiles = {
    'docs/toolkits/kit/second.md': edited(FIRST, 'id: kit-first\ntitle: First', 'id: kit-second\ntitle: Second')
      .replace('step: 1', 'step: 2')
      .replace('minutes: 60', 'minutes: 95')
      .replace('updated: 2026-01-02', 'updated: 2026-05-06')
      .replace('ws-decisions', 'ws-costs'),
  };

  test('a toolkit takes as long as its steps together', async () => {
    const facts = await factsFor('en', KIT, second);
    expect(facts.minutes).toBe(155);
    expect(facts).not.toHaveProperty('step');
  });

  test('a step has its own number, time and date, all else from its toolkit', async () => {
    const credits = edited(KIT, 'countries: [HR]', 'countries: [SI]')
      .replace('roles: [author]', 'roles: [editor]')
      .replace('licence: CC-BY-4.0', 'licence: CC0-1.0')
      .replace('themes: [advocacy]', 'themes: [budgeting]');
    expect(await factsFor('en', 'docs/toolkits/kit/second.md', { ...second, [KIT]: credits })).toMatchObject({
      id: 'kit-second',
      type: 'toolkit-step',
      step: { number: 2, of: 2 },
      minutes: 95,
      updated: { date: '2026-05-06' },
      published: { date: '2026-01-02' },
      countries: [{ code: 'SI', name: 'Slovenia' }],
      contributors: [{ id: 'editors', roles: ['editor'] }],
      licence: { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      themes: [{ id: 'budgeting' }],
      organisations: [{ id: 'studio' }],
    });
  });

  test('a step is retired with its toolkit, and says so in a language of the reader', async () => {
    const changes: SiteFiles = {
      ...edit(KIT, 'status: published', 'status: retired\nretiredBecause: The law has changed.'),
      'i18n/sr/docusaurus-plugin-content-docs/current/toolkits/kit/index.md':
        '---\ntitle: Алат\ndescription: Реченица која је довољно дуга да опише страницу о простору.\nretiredBecause: Закон је промењен.\ntranslation: {from: en, status: draft}\n---\n\n[Први корак](./first.md)\n',
    };
    expect((await factsFor('en', FIRST, changes)).retiredBecause).toBe('The law has changed.');
    expect((await factsFor('hr', FIRST, changes)).retiredBecause).toBe('Zakon je promenjen.');
    expect(await factsFor('hr', FIRST)).not.toHaveProperty('retiredBecause');
  });
});

describe('a module', () => {
  test('takes as long as its sessions and breaks', async () => {
    const facts = await factsFor('mk', COURSE);
    expect(facts).toMatchObject({ minutes: 60, level: 'introductory' });
    expect(facts).not.toHaveProperty('groupSize');
  });

  test('says for how many people it is', async () => {
    const changes = edit(COURSE, 'level: introductory', 'level: introductory\ngroupSize: {min: 6, max: 20}');
    expect((await factsFor('en', COURSE, changes)).groupSize).toEqual({ min: 6, max: 20 });
  });
});

test('a case says what its front matter says, with the town of the shown text', async () => {
  const changes = edit(
    CASE,
    'period: {from: 2010}',
    'period: {from: 2010, to: 2020}\npeople: {count: 3, year: 2015}\nbudget: {band: under-20k, year: 2016}',
  );
  expect((await factsFor('sr', CASE, changes)).case).toEqual({
    unchecked: true,
    place: 'Пула',
    from: 2010,
    to: 2020,
    governance: 'long-lease',
    legalForm: 'association',
    people: { count: 3, year: 2015 },
    budget: { band: 'under-20k', year: 2016 },
  });
});

test('whoever of the organisation has checked a case is named, with the day', async () => {
  const changes = edit(CASE, 'place: Pula', 'place: Pula\nchecked: {by: studio, date: 2026-11-26}');
  const facts = (await factsFor('en', CASE, changes)).case;
  expect(facts?.checked).toEqual({ by: { id: 'studio', name: 'Studio', lang: 'hr' }, label: '26 November 2026' });
  expect(facts?.unchecked).toBeUndefined();
});

test('a page about the hub has credits, and no subject', async () => {
  const { hub } = await pageOf(overlayOf('hr'), 'about.md', 'docusaurus-plugin-content-pages-site');
  expect(hub).toMatchObject({ type: 'page', themes: [], countries: [], organisations: [], contributors: [{ id: 'editors' }] });
});

describe('a module at a glance', () => {
  test('shows its plan, and what to know before, in the language of the reader', async () => {
    expect((await factsFor('sr', COURSE)).module).toMatchObject({
      plan: [
        { kind: 'session', id: 's1', title: 'Who decides', minutes: 45, lang: 'en' },
        { kind: 'break', id: 'break-1', title: 'Break', minutes: 15, lang: 'en' },
      ],
      outcomes: { count: 2, anchor: 'outcomes' },
      quizzes: [],
      prerequisites: [{ id: 'case', title: 'Случај', url: '/sr/library/case-studies/case/' }],
      next: [],
      reports: [],
    });
  });

  test('has questions, handouts and materials', async () => {
    const more = `
:::quiz{#q1}
**Who?**

- [x] All
- [ ] None
:::

## Materials {#materials}

:::materials
- Paper
:::

## Handout: a map {#handout-map}

:::handout{#ho-map}
Draw here.
:::

## Break {#break-1}`;
    const { module } = await factsFor('en', COURSE, edit(COURSE, '\n## Break {#break-1}', more));
    expect(module).toMatchObject({ materials: 'materials', quizzes: ['q1'], handouts: [{ id: 'ho-map', title: 'A map' }] });
  });

  test('leads to modules that build on it, and not to drafts', async () => {
    const advanced = edited(COURSE, 'id: course\ntitle: Course', 'id: advanced\ntitle: Advanced').replace('[case]', '[course]');
    const draft = advanced.replace('id: advanced', 'id: draft').replace('status: published', 'status: draft');
    const changes = { 'docs/training/advanced.md': advanced, 'docs/training/draft.md': draft };
    expect((await factsFor('mk', COURSE, changes)).module?.next).toEqual([
      { id: 'advanced', title: 'Advanced', lang: 'en', url: '/mk/library/training/advanced/' },
    ]);
  });

  test('was taught where a report links to it', async () => {
    const report = 'blog/2026-01-02-visit.md';
    const changes = edit(report, 'A hall,', 'A [course](/library/training/course/#s1), a hall,');
    expect((await factsFor('en', COURSE, changes)).module?.reports).toEqual([{ id: 'visit', title: 'Visit', url: '/practice/visit/' }]);
  });
});
