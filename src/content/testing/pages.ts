/** The pages of the test site: one of each kind, and a translation. */

const COMMON = `themes: [advocacy]
countries: [HR]
organisations: [studio]
contributors:
  - {id: editors, roles: [author]}
licence: CC-BY-4.0
published: 2026-01-02
updated: 2026-01-02
status: published`;

function front(id: string, title: string): string {
  return `id: ${id}\ntitle: ${title}\ndescription: A sentence that is long enough to describe the page.`;
}

const TOOLKIT = `---
${front('kit', 'Kit')}
${COMMON}
---

Begin with the [first step](./first.md).
`;

const FIRST_STEP = `---
${front('kit-first', 'First')}
step: 1
minutes: 60
updated: 2026-01-02
---

## What to do {#what-to-do}

See the [case](../../case-studies/case.md#context).

:::worksheet[Decisions]{#ws-decisions}
- [ ] Done
:::
`;

const CASE = `---
${front('case', 'Case')}
${COMMON}
place: Pula
period: {from: 2010}
governance: long-lease
legalForm: association
sources:
  - key: interview
    title: Interview
    publisher: Example
    language: en
    url: https://example.org/interview
    seen: 2026-01
---

## Context {#context}

It began in a hall.[^interview]

## What they did {#what-they-did}

They met.

## What changed {#what-changed}

They meet.

## What failed {#what-failed}

:::note[Money]
There was none.
:::

## What it takes to repeat it {#how-to-repeat}

Read the [report](/practice/visit/).
`;

const CASE_IN_SERBIAN = `---
title: Случај
description: Реченица која је довољно дуга да опише страницу о простору.
place: Пула
translation:
  from: en
  status: machine
  translators: []
  reviewers: []
---

## Контекст {#context}

Почело је у :lang[Studio]{lang=en}.[^interview]

## Шта су урадили {#what-they-did}

Састали су се.

## Шта се променило {#what-changed}

Састају се.

## Шта није успело {#what-failed}

:::note[Новац]
Није га било.
:::

## Шта је потребно {#how-to-repeat}

Прочитајте [извештај](/practice/visit/).
`;

const MODULE = `---
${front('course', 'Course')}
${COMMON}
level: introductory
prerequisites: [case]
---

## Learning outcomes {#outcomes}

:::outcomes
1. Say who decides.
2. Draw a map.
:::

## Who decides {#s1}

::session{min=45 outcomes="lo1 lo2"}

:::activity{min=15 group=2}
Talk.
:::

:::activity{min=30}
Draw.
:::

## Break {#break-1}

::break{min=15}
`;

const REPORT = `---
${front('visit', 'Visit')}
${COMMON}
---

We went.

<!-- truncate -->

## What we saw {#what-we-saw}

A hall, as in the [kit](/library/toolkits/kit/).
`;

const ABOUT = `---
${front('about', 'About the hub')}
contributors:
  - {id: editors, roles: [author]}
licence: CC-BY-4.0
published: 2026-01-02
updated: 2026-01-02
status: published
---

See the [catalogue](/catalogue/?theme=advocacy).
`;

export const PAGES = {
  'docs/toolkits/kit/index.md': TOOLKIT,
  'docs/toolkits/kit/first.md': FIRST_STEP,
  'docs/case-studies/case.md': CASE,
  'docs/training/course.md': MODULE,
  'docs/pages/about.md': ABOUT,
  'blog/2026-01-02-visit.md': REPORT,
  'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md': CASE_IN_SERBIAN,
} as const;
