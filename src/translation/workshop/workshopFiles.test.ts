import { createSite, edited, removeSites } from '#content/testing/site.ts';
import { checkContent } from '#content/checkContent.ts';
import type { Locale } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import type { ModuleData } from '#training/workshop/moduleData.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { workshopFiles, type WorkshopFiles } from './workshopFiles.ts';

afterAll(removeSites);

const COURSE = edited(
  'docs/training/course.md',
  'Talk.\n:::\n',
  `Talk, as in [the case](../case-studies/case.md), or [below](#ho).

| A | B |
| --- | --- |
| a |  |
:::

:::notes
Listen.
:::

:::materials
- Cards :qty{n=2 per=1}
:::

:::quiz{#q1 outcomes=lo1}
**Who?**

- [x] All
  > Yes.
- [ ] None
  > No.
:::
`,
)
  .replace('prerequisites: [case]', 'prerequisites: [case]\ngroupSize: {min: 4, max: 9}')
  .concat('\n## Handout: the map {#ho}\n\n:::handout{#ho-map per=3}\n- [ ] Drawn\n:::\n');

const IN_SERBIAN = `---
title: Курс
description: Реченица која је довољно дугачка да опише ову страницу.
translation:
  from: en
  status: machine
  translators: [Ана Анић]
---

## Исходи учења {#outcomes}

:::outcomes
1. Рећи ко одлучује.
2. Нацртати мапу.
:::

## Пауза {#break-1}

::break{min=15}

## Радни лист: мапа {#ho}

:::handout{#ho-map per=3}
- [ ] Нацртано
:::
`;

const site = createSite({
  'docs/training/course.md': COURSE,
  'i18n/sr/docusaurus-plugin-content-docs/current/training/course.md': IN_SERBIAN,
});

function filesOf(locale: Locale): WorkshopFiles {
  const { content, problems } = checkContent(site);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const { ledger } = loadLedger(site);
  return workshopFiles(site, overlaySupplies(site, { content, ledger }), locale);
}

function courseOf(locale: Locale): ModuleData {
  return JSON.parse(String(filesOf(locale).published.get('workshop-data/course.json'))) as ModuleData;
}

test('the list names modules, their sessions and the languages these are written in', () => {
  const [module, ...others] = filesOf('sr-Latn').index.modules;
  expect(others).toEqual([]);
  expect(module).toMatchObject({
    id: 'course',
    title: 'Kurs',
    language: 'sr-Latn',
    address: '/sr-Latn/library/training/course/',
    groupSize: { min: 4, max: 9 },
    prerequisites: ['case'],
    outcomes: [
      { id: 'lo1', text: 'Reći ko odlučuje.', language: 'sr-Latn' },
      { id: 'lo2', text: 'Nacrtati mapu.', language: 'sr-Latn' },
    ],
    parts: [
      { kind: 'session', id: 's1', title: 'Who decides', language: 'en', minutes: 45, active: 45, languages: ['en'] },
      { kind: 'break', breakKind: 'coffee', minutes: 15 },
    ],
  });
});

test('each piece of a module says its language, so that two files can stand side by side', () => {
  const [serbian, english] = [courseOf('sr'), courseOf('en')];
  expect(serbian.hash).toBe(english.hash);
  expect(serbian.sessions.map(({ language }) => language)).toEqual(['en']);
  expect([serbian, english].map(({ handouts: [handout] }) => handout)).toMatchObject([
    { id: 'ho-map', title: 'Мапа', language: 'sr', per: 3 },
    { id: 'ho-map', title: 'The map', language: 'en', per: 3 },
  ]);
});

test('a session is cut into what its facilitator needs', () => {
  const { sessions, materials, handouts } = courseOf('en');
  expect(sessions[0]?.blocks.map(({ kind }) => kind)).toEqual(['activity', 'notes', 'quiz', 'activity']);
  expect(materials).toEqual([{ id: 'm1', language: 'en', html: 'Cards', plain: 'Cards', count: 2, per: 1, reuse: false, session: 's1' }]);
  expect(handouts[0]?.html).toContain('<span class="tick" aria-hidden="true"></span>');
});

test('links lead to the pages of the locale, and nothing has an id', () => {
  const text = JSON.stringify(courseOf('sr'));
  expect(text).toContain('href=\\"/sr/library/case-studies/case/\\"');
  expect(text).toContain('href=\\"/sr/library/training/course/#ho\\"');
  expect(text).toContain('<div class=\\"wide\\" tabindex=\\"0\\" role=\\"group\\"><table>');
  expect(text).not.toMatch(/ id=\\"/);
});

test('words for paper say a date as the language does', () => {
  const dates = filesOf('mk').index.words.dates;
  expect([dates.weekdays[5], dates.months[2]]).toEqual(['сабота', 'март']);
  // One version of ICU puts another space before the last word than the next.
  expect(dates.pattern).toMatch(/^\{weekday\}, \{day\} \{month\} \{year\}\sг\.$/);
  const montenegrin = filesOf('cnr').index.words.dates;
  expect([montenegrin.weekdays[0], montenegrin.weekdays[2], montenegrin.months[7]]).toEqual(['ponedjeljak', 'srijeda', 'avgust']);
});
