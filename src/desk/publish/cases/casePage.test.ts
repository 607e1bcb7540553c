import * as fc from 'fast-check';
import { splitFrontMatter } from '#content/frontMatter.ts';
import { caseStudySchema } from '#model/caseStudy.ts';
import { gateProblems } from '#submission/gate/gateProblems.ts';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { cleanText } from '#submission/gate/cleanText.ts';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { hostileText } from '#submission/testing/hostileText.ts';
import { NO_DETAILS, type SubmissionRecord } from '#submission/record.ts';
import { casePage } from './casePage.ts';

const TODAY = { today: '2026-11-26' };
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

![Полна сала](./rabotilnica/01.webp "Фотографија: Ана Пример, CC BY 4.0")

## Што направија {#what-they-did}

Ја исчистивме салата и **секој вторник** читавме.

- прво сами
- потоа со соседите

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
  expect(front.error?.issues.map(({ path }) => path.join('.'))).toEqual(['description', 'themes', 'period', 'governance', 'legalForm']);
});

test('a page keeps the day on which it was first published', () => {
  const events = [...RECORD.events, { at: '2026-01-05T10:00:00.000Z', by: 'ana', what: 'publish', state: 'published' } as const];
  expect(read({ ...RECORD, events }).front.data).toMatchObject({ published: '2026-01-05', updated: '2026-11-26' });
});

test('whatever is written in a field stays a value of that field, and the page plain', () => {
  fc.assert(
    fc.property(hostileText(8), hostileText(12), (line, text) => {
      const value = cleanText(line) || 'x';
      const section = cleanMarkdown(text).markdown;
      const photos = FULL_DRAFT.photos.map((photo) => ({ ...photo, alt: value, credit: value }));
      const sections = { ...FULL_DRAFT.sections, 'what-failed': section, context: section };
      const { front, body } = read({ ...RECORD, draft: { ...FULL_DRAFT, title: value, place: value, photos, sections } });
      // A title may be too short or too long; nothing else can be wrong, and nothing else can have been said.
      const wrong = front.error?.issues.map(({ path }) => String(path[0])).filter((field) => field !== 'title' && field !== 'place');
      expect(wrong ?? []).toEqual([]);
      expect(front.data ?? { title: value, place: value, id: 'rabotilnica' }).toMatchObject({
        title: value,
        place: value,
        id: 'rabotilnica',
      });
      expect(gateProblems(body, { citations: new Set(), slug: 'rabotilnica' })).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
