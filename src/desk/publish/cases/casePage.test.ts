import { splitFrontMatter } from '#content/frontMatter.ts';
import { check, removeSites } from '#content/testing/site.ts';
import { caseStudySchema } from '#model/caseStudy.ts';
import type { Contributor } from '#model/contributor.ts';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { FULL_DRAFT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { NO_DETAILS, type SubmissionRecord } from '#submission/record.ts';
import { fuzzCasePage } from '#desk/publish/testing/fuzzCasePage.ts';
import { casePage } from './casePage.ts';
import { creditId } from './creditId.ts';

afterAll(removeSites);

const TODAY = { today: '2026-11-26', contributors: [] };
const RECORD = exampleRecord({ draft: FULL_DRAFT, details: { ...NO_DETAILS, slug: 'rabotilnica', organisations: ['lokomotiva'] } });

function read(record: SubmissionRecord) {
  const page = casePage(record, TODAY);
  const block = splitFrontMatter(page.path, page.text);
  if ('problem' in block) throw new Error(block.problem.found);
  return { page, front: caseStudySchema.safeParse(block.data), body: block.body };
}

test('a whole draft becomes a page', () => {
  const { page } = read(RECORD);
  expect(page.text).toMatchInlineSnapshot(`
"---
id: rabotilnica
title: Работилница во поранешна печатница
description: Како едно мало здружение отвори празна печатница за соседите и што му требаше за тоа.
language: mk
themes:
  - cultural-spaces
countries:
  - MK
organisations:
  - lokomotiva
contributors:
  - id: ana-primer
    roles:
      - author
  - id: hub-editors
    roles:
      - editor
licence: CC-BY-4.0
published: 2026-11-26
updated: 2026-11-26
status: published
contributed: 7qf2m9xp3k4dw8ta
place: Тетово
period:
  from: 2021
governance: yearly-agreement
legalForm: association
people:
  count: 2
  year: 2025
budget:
  band: under-20k
  year: 2025
sources: []
---

## Контекст {#context}

Печатницата стоеше празна.

## Што направија {#what-they-did}

Ја исчистивме салата и **секој вторник** читавме.

- прво сами
- потоа со соседите

![Полна сала](./rabotilnica/01.webp "Фотографија: Ана Пример, CC BY 4.0")

## Што се промени {#what-changed}

Доаѓаат луѓе што порано не доаѓаа.

## Што не успеа {#what-failed}

Греењето. Две зими беше преладно.

## Што е потребно за да се повтори {#how-to-repeat}

Клуч, договор и две печки.
"
`);
  expect(page.photos).toEqual([{ key: 'abcdefgh01234567', path: 'docs/case-studies/rabotilnica/01.webp' }]);
});

test('its front matter is one of a case study', () => {
  expect(read(RECORD).front.data).toMatchObject({ id: 'rabotilnica', contributed: RECORD.id, language: 'mk', period: { from: 2021 } });
});

test('what is not filled in is left for the checks to tell', () => {
  const { front } = read(exampleRecord({ details: { ...NO_DETAILS, slug: 'a' } }));
  expect(front.error?.issues.map(({ path }) => path.join('.'))).toEqual(['description', 'themes']);
});

test('a page keeps the day on which it was first published', () => {
  const events = [...RECORD.events, { at: '2026-01-05T10:00:00.000Z', by: 'ana', what: 'publish', state: 'published' } as const];
  expect(read({ ...RECORD, events }).front.data).toMatchObject({ published: '2026-01-05', updated: '2026-11-26' });
});

test('headings of the text get the ids every page of the hub has', () => {
  const text = '### Greenje\n\na\n\n> #### ???\n\n### Greenje\n\nb';
  const { body } = read({ ...RECORD, draft: { ...FULL_DRAFT, sections: { ...FULL_DRAFT.sections, 'what-failed': text } } });
  expect(body.match(/^.*#{3}.*$/gm)).toEqual([
    '### Greenje {#what-failed-greenje}',
    '> #### ??? {#what-failed-2}',
    '### Greenje {#what-failed-greenje-2}',
  ]);
});

test('Serbian in Latin letters is written in Cyrillic; names stay', () => {
  const sections = { ...SHORT_DRAFT.sections, 'what-they-did': 'Injekcija u [Njegoševoj](https://primer.rs/nj).' };
  const latin = { ...SHORT_DRAFT, language: 'sr-Latn', title: 'Ljudi i džep', place: 'Niš', sections, photos: FULL_DRAFT.photos } as const;
  const { page, front } = read({ ...RECORD, draft: { ...latin, credit: { as: 'person', name: 'Ana Ljubić' } } });
  expect(page.text).toContain('Инјекција у [Његошевој](https://primer.rs/nj).');
  expect(page.text).toContain('## Шта су урадили {#what-they-did}');
  expect(page.text).toMatch(/^language: sr$/m);
  expect(page.text).toMatch(/^title: Људи и џеп$/m);
  expect(page.text).toMatch(/^place: Ниш$/m);
  expect(page.text).toMatch(/^ {2}- id: ana-ljubic$/m);
  expect(front.error?.issues.map(({ path }) => path.join('.'))).toEqual(['description', 'themes']);
});

test('nobody new is credited as somebody else', () => {
  const names = { en: 'E', sq: 'E', bs: 'E', hr: 'E', cnr: 'E', mk: 'Е', sl: 'E', sr: 'Е' };
  const known: readonly Contributor[] = [
    { id: 'ana-primer', kind: 'person', name: 'Ana Primer' },
    { id: 'ana-primer-2', kind: 'person', name: 'Ана Пример' },
    { id: 'hub-editors', kind: 'team', names },
  ];
  expect(creditId('Ана Пример', known)).toBe('ana-primer-2');
  expect(creditId('Ánä Primer', known)).toBe('ana-primer-3');
  expect(creditId('Hub Editors', known)).toBe('hub-editors-2');
  expect(creditId('???', known)).toBeUndefined();
});

const EDITORS = ['en', 'sq', 'bs', 'hr', 'cnr', 'mk', 'sl', 'sr'].map((locale) => `    ${locale}: ${/mk|sr/.test(locale) ? 'Назив' : 'E'}`);

test.each([
  ['the full form', FULL_DRAFT],
  ['the short form', { ...SHORT_DRAFT, description: FULL_DRAFT.description, themes: ['advocacy'] }],
])('what the gate lets through in %s holds in the hub', (_what, draft) => {
  const text = cleanMarkdown('# Печки\n\n<b>две</b> :note[x] {#x} [a](../x)\n\n| а | б |\n| - | - |\n\n- [ ] в').markdown;
  const record = exampleRecord({
    draft: { ...draft, themes: ['advocacy'], credit: { as: 'nobody', name: '' }, sections: { ...draft.sections, 'what-failed': text } },
    details: { ...NO_DETAILS, slug: 'rabotilnica', organisations: ['studio'] },
  });
  const page = casePage(record, TODAY);
  const contributors = `- id: editors\n  kind: team\n  names:\n${EDITORS.join('\n')}\n`;
  const photos = Object.fromEntries(page.photos.map((photo) => [photo.path, Buffer.from('x')]));
  const registry = { 'data/contributors.yaml': contributors + contributors.replace('- id: editors', '- id: hub-editors') };
  expect(check({ ...photos, ...registry, [page.path]: page.text })).toBe('');
});

test('whatever is written in a field stays a value of that field, and the page plain', () => {
  expect(() => fuzzCasePage(RECORD, 150)).not.toThrow();
});
