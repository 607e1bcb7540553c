import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { answerSchemas, type StarterType } from '#content/starters/answers.ts';
import { loadContent } from '#content/loadContent.ts';
import { UserError } from '#content/userError.ts';
import { createSite, edited, messagesOf, removeSites } from '#content/testing/site.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import { addNew } from './new.ts';
import type { Ask } from './new/ask.ts';
import { QUESTIONS } from './new/questions.ts';

afterAll(removeSites);

const TYPES = ['toolkit', 'case-study', 'module', 'report'] as const satisfies readonly StarterType[];

/** What the command prints, or the message it ends with. */
async function runNew(siteDir: string, type: string, flags: Record<string, string>, ask?: Ask): Promise<string> {
  const printed: string[] = [];
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => printed.push(text) });
  addNew(program, { siteDir, print: (text) => printed.push(text), today: '2026-03-04', userName: () => undefined, ask });
  const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
  await program
    .parseAsync(['new', type, ...args], { from: 'user' })
    .catch((error: Error) => printed.push(`${error.name}: ${error.message}`));
  return printed.join('\n');
}

const COMMON = {
  title: 'A roof: who pays?',
  description: 'How three groups shared the costs of one roof, and what they would do anew.',
  themes: 'advocacy, budgeting',
  contributors: 'editors',
};

const MORE = {
  toolkit: {},
  'case-study': {
    place: 'Pula',
    from: '2010',
    governance: 'long-lease',
    'legal-form': 'association',
    'source-title': 'Interview: the roof',
    'source-publisher': 'Example',
    'source-url': 'https://example.org/roof',
  },
  module: { level: 'introductory', 'group-size': '6-24' },
  report: {},
} as const satisfies Record<StarterType, Record<string, string>>;

function inLanguage(language: WrittenLocale): Record<string, string> {
  const isCyrillic = language === 'mk' || language === 'sr';
  if (!isCyrillic) return { ...COMMON, language };
  return {
    ...COMMON,
    language,
    title: 'Кров: кој плаќа?'.replaceAll('ќ', language === 'sr' ? 'к' : 'ќ'),
    description: 'Три групи и еден кров, и што би направиле поинаку следниот пат.',
  };
}

describe.each(TYPES)('hub new %s', (type) => {
  test.each(WRITTEN_LOCALES)('in %s passes the checks at once', async (language) => {
    const siteDir = createSite();
    const place = language === 'mk' || language === 'sr' ? { place: 'Пула' } : {};
    const printed = await runNew(siteDir, type, { ...inLanguage(language), ...MORE[type], ...(type === 'case-study' ? place : {}) });
    expect(printed).toContain('Wrote ');
    expect(messagesOf(siteDir)).toBe('');
    const page = loadContent(siteDir).content.originals.find(({ frontMatter }) => frontMatter.title.endsWith('?'));
    expect(page?.frontMatter).toMatchObject({ type, language, status: 'draft', published: '2026-03-04' });
  });

  test('every question has its schema, and every answer its question', () => {
    const { registries } = loadContent(createSite()).content;
    expect(QUESTIONS[type].map(({ flag }) => flag).toSorted()).toEqual(Object.keys(answerSchemas(registries)[type].shape).toSorted());
  });
});

test('says where the files are and what comes next', async () => {
  await expect(runNew(createSite(), 'toolkit', COMMON)).resolves.toMatchInlineSnapshot(`
"Wrote docs/toolkits/a-roof-who-pays/index.md
Wrote docs/toolkits/a-roof-who-pays/first-step.md
Next: write your text in place of the guidance, add steps beside the first, run \`npm run hub -- check\`, and set \`status: published\` when the page is ready."
`);
});

test('writes a case study in the authors’ form', async () => {
  const siteDir = createSite();
  await runNew(siteDir, 'case-study', { ...COMMON, ...MORE['case-study'], organisations: 'studio', countries: 'HR' });
  expect(readFileSync(path.join(siteDir, 'docs/case-studies/a-roof-who-pays.md'), 'utf8')).toMatchInlineSnapshot(`
"---
id: a-roof-who-pays
title: "A roof: who pays?"
description: How three groups shared the costs of one roof, and what they would do anew.
language: en
themes: [advocacy, budgeting]
countries: [HR]
organisations: [studio]
contributors:
  - id: editors
    roles: [author]
licence: CC-BY-4.0
published: 2026-03-04
updated: 2026-03-04
status: draft
place: Pula
period:
  from: 2010
governance: long-lease
legalForm: association
sources:
  - key: first-source
    title: "Interview: the roof"
    publisher: Example
    language: en
    url: https://example.org/roof
    seen: 2026-03-04
---

Write here, in two sentences, what happened and why others can learn from it.

## Context {#context}

Write where and when it began. Cite the source after the sentence that rests on it.[^first-source]

## What they did {#what-they-did}

Write who did what, in order.

## What changed {#what-changed}

Write what is different now, and how you know.

## What failed {#what-failed}

Write what did not work, and what it cost. If nothing is known about it, say so.

## What it takes to repeat it {#how-to-repeat}

Write what another organisation needs: people, money, time, permissions. Say that this is advice.
"
`);
});

describe('refuses, and writes nothing', () => {
  async function refusal(type: StarterType, flags: Record<string, string>): Promise<string> {
    const siteDir = createSite();
    const before = readdirSync(siteDir, { recursive: true });
    const message = await runNew(siteDir, type, flags);
    expect(readdirSync(siteDir, { recursive: true })).toEqual(before);
    return message;
  }

  test('when flags are missing and nobody can be asked', async () => {
    await expect(refusal('case-study', {})).resolves.toMatchInlineSnapshot(`
"UserError: hub new case-study  --title: found nothing; expected title. Fix: add --title "…"
hub new case-study  --description: found nothing; expected description, one or two sentences. Fix: add --description "…"
hub new case-study  --themes: found nothing; expected some of advocacy, budgeting. Fix: add --themes "…"
hub new case-study  --contributors: found nothing; expected some of editors. Fix: add --contributors "…"
hub new case-study  --place: found nothing; expected town, in the language of the page. Fix: add --place "…"
hub new case-study  --from: found nothing; expected year it began. Fix: add --from "…"
hub new case-study  --governance: found nothing; expected one of joint-public-institution, free-use-contract, long-lease, yearly-agreement, programme-manager-by-call, contracts-per-room, no-contract, private-lease, own-building, council-allocation, peer-decision, programme. Fix: add --governance "…"
hub new case-study  --legal-form: found nothing; expected one of association, foundation, public-institution, private-institution, federation-of-associations, informal-initiative, company. Fix: add --legal-form "…"
hub new case-study  --source-title: found nothing; expected title of the first source. Fix: add --source-title "…"
hub new case-study  --source-publisher: found nothing; expected publisher of the source. Fix: add --source-publisher "…"
hub new case-study  --source-url: found nothing; expected a full address that starts with https:// or http://. Fix: add --source-url "…""
`);
  });

  test('wrong answers, all at once', async () => {
    const flags = {
      ...COMMON,
      ...MORE.module,
      themes: 'advocasy',
      language: 'sr-Latn',
      'group-size': '24-6',
      title: 'A',
      countries: 'Croatia',
    };
    await expect(refusal('module', flags)).resolves.toMatchInlineSnapshot(`
"UserError: hub new module  --title: found "A"; expected at least 3 characters. Fix: change --title
hub new module  --language: found "sr-Latn"; expected one of en, sq, bs, hr, cnr, mk, sl, sr (sr-Latn is derived from sr). Fix: change --language
hub new module  --themes: found "advocasy"; expected ids from data/themes.yaml: advocacy, budgeting. Fix: change --themes
hub new module  --countries: found "Croatia"; expected one of AL, BA, HR, ME, MK, RS, SI, XK. Fix: change --countries
hub new module  --group-size: found "24-6"; expected the smaller number first, like 6-24. Fix: change --group-size"
`);
  });

  test('an id that is taken', async () => {
    await expect(refusal('case-study', { ...COMMON, ...MORE['case-study'], title: 'Visit' })).resolves.toMatchInlineSnapshot(`
"UserError: blog/2026-01-02-visit.md:2  id: found \`visit\`; expected an id that is free. Fix: choose another title, or give another id with --id

Nothing was written."
`);
  });

  test('a toolkit whose first step would take the id of a page', async () => {
    const siteDir = createSite({ 'docs/pages/about.md': edited('docs/pages/about.md', 'id: about', 'id: roof-first-step') });
    await expect(runNew(siteDir, 'toolkit', { ...COMMON, id: 'roof' })).resolves.toContain(
      'docs/pages/about.md:2  id: found `roof-first-step`',
    );
    expect(readdirSync(path.join(siteDir, 'docs/toolkits'))).toEqual(['kit']);
  });

  test('a file that is there already', async () => {
    const siteDir = createSite({ 'blog/2026-03-04-a-roof-who-pays.md': 'notes' });
    await expect(runNew(siteDir, 'report', COMMON)).resolves.toMatchInlineSnapshot(`
"UserError: blog/2026-03-04-a-roof-who-pays.md  found a file that exists already; expected a name that is free. Fix: choose another title, or give another name with --id

Nothing was written."
`);
    expect(readFileSync(path.join(siteDir, 'blog/2026-03-04-a-roof-who-pays.md'), 'utf8')).toBe('notes');
  });

  test('a title of which no name can be made', async () => {
    await expect(refusal('report', { ...COMMON, title: '你好你好' })).resolves.toMatchInlineSnapshot(
      `"UserError: hub new report  --id: found ""; expected lower-case ASCII words joined by hyphens, like \`kino-lumbardhi\`. Fix: change --id"`,
    );
  });

  test('a title in the wrong script', async () => {
    await expect(refusal('toolkit', { ...COMMON, title: 'Кров' })).resolves.toMatchInlineSnapshot(`
"UserError: docs/toolkits/krov/index.md:3  title: found “Кров”, Cyrillic letters in text in Latin script (К р о в); expected English in Latin script throughout. Fix: type the word anew on a keyboard for English

Nothing was written."
`);
  });

  test('an unknown flag and an unknown kind of page', async () => {
    await expect(refusal('report', { ...COMMON, colour: 'red' })).resolves.toMatchInlineSnapshot(`
"error: unknown option '--colour'

CommanderError: error: unknown option '--colour'"
`);
    await expect(runNew(createSite(), 'poem', {})).resolves.toContain("unknown command 'poem'");
  });
});

describe('where somebody can be asked', () => {
  test('asks for what the flags leave open, in order, with choices and what Enter gives', async () => {
    const siteDir = createSite();
    const { title: _title, themes: _themes, ...flags } = COMMON;
    const answers: Record<string, string> = {
      title: 'A visit to Ohrid',
      language: 'en',
      themes: 'budgeting',
      countries: '',
      organisations: '',
    };
    const asked: unknown[] = [];
    const ask: Ask = ({ question, choices, initial, validate }) => {
      const answer = answers[question.flag] ?? '';
      asked.push({ flag: question.flag, choices: choices.length, initial, complaint: validate(answer), aboutNonsense: validate('?') });
      return Promise.resolve(answer);
    };
    await expect(runNew(siteDir, 'report', flags, ask)).resolves.toContain('Wrote blog/2026-03-04-a-visit-to-ohrid.md');
    expect(asked).toMatchInlineSnapshot(`
[
  {
    "aboutNonsense": "expected at least 3 characters",
    "choices": 0,
    "complaint": undefined,
    "flag": "title",
    "initial": undefined,
  },
  {
    "aboutNonsense": "expected one of en, sq, bs, hr, cnr, mk, sl, sr (sr-Latn is derived from sr)",
    "choices": 8,
    "complaint": undefined,
    "flag": "language",
    "initial": "en",
  },
  {
    "aboutNonsense": "expected ids from data/themes.yaml: advocacy, budgeting",
    "choices": 2,
    "complaint": undefined,
    "flag": "themes",
    "initial": undefined,
  },
  {
    "aboutNonsense": "expected one of AL, BA, HR, ME, MK, RS, SI, XK",
    "choices": 8,
    "complaint": undefined,
    "flag": "countries",
    "initial": "",
  },
  {
    "aboutNonsense": "expected ids from data/organisations.yaml: studio",
    "choices": 1,
    "complaint": undefined,
    "flag": "organisations",
    "initial": "",
  },
]
`);
    const page = loadContent(siteDir).content.originals.find(({ frontMatter }) => frontMatter.id === 'a-visit-to-ohrid');
    expect(page?.frontMatter).toMatchObject({ language: 'en', themes: ['budgeting'], countries: [], organisations: [] });
  });

  test('writes nothing when the person stops', async () => {
    const siteDir = createSite();
    const before = readdirSync(siteDir, { recursive: true });
    const stop: Ask = () => Promise.reject(new UserError('Stopped; nothing was written.'));
    await expect(runNew(siteDir, 'toolkit', {}, stop)).resolves.toBe('UserError: Stopped; nothing was written.');
    expect(readdirSync(siteDir, { recursive: true })).toEqual(before);
  });
});
