/** The guide of this project: what it shows is valid, and leads somewhere. */
import path from 'node:path';
import { DIRECTIVE_FORMS } from '#content/checks/directiveForms.ts';
import { loadRegistries } from '#content/data.ts';
import { placeOf } from '#content/places.ts';
import { createSite, edited, messagesOf, removeSites, SITE, type SiteFiles } from '#content/testing/site.ts';
import { listTrees, pageType } from '#content/tree.ts';
import { outline } from '#content/outline.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { parseModule } from '#training/parse/parseModule.ts';
import { QUIZ_TYPES } from '#training/vocabulary.ts';
import { slug } from '#language/slug.ts';
import { PAGE_EXAMPLES, TRANSLATION_EXAMPLE } from './examples.ts';
import { GLOSSARY_EXAMPLES } from './glossaryExamples.ts';
import { guide } from './guide.ts';
import { PATH_EXAMPLE } from './pathExample.ts';
import { SITUATION_EXAMPLE } from './situationExample.ts';
import { REGISTRY_EXAMPLES } from './registryExamples.ts';
import { PAGE_SECTIONS } from './sections.ts';
import { DIRECTIVE_MEANINGS } from './tables.ts';

afterAll(removeSites);

const ROOT = path.resolve(__dirname, '../../..');
const { text, problems } = guide(ROOT);

const MODULE_CHAPTER = '## Training modules: the format';

/** The snippets of Markdown between two headings of the guide. */
function snippets(from: string, to: string): string[] {
  const chapter = text.slice(text.indexOf(`\n${from}\n`), text.indexOf(`\n${to}\n`));
  return [...chapter.matchAll(/^```(?:md|text)\n(.*?)^```$/gms)].map(([, snippet = '']) => snippet);
}

test('every field of every schema has its doc comment', () => {
  expect(problems).toEqual([]);
  expect(text).toContain('| `period.from` | required with `period` | a year like 2012 | Year it began. |');
  expect(text).toContain('| `terms.<language>.status` | required | one of attested, proposed |');
});

test('links inside the guide lead to headings', () => {
  const headings = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title)));
  const targets = [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
  expect(targets).toContain('a-source');
  expect(targets.filter((target) => !headings.has(target))).toEqual([]);
});

test('the examples pass the checks', () => {
  const registries = Object.values(REGISTRY_EXAMPLES).map((example) => [
    example.path,
    `${String(SITE[example.path] ?? '')}${example.text}`,
  ]);
  const whole = [
    ...Object.values(PAGE_EXAMPLES),
    TRANSLATION_EXAMPLE,
    PATH_EXAMPLE,
    SITUATION_EXAMPLE,
    ...Object.values(GLOSSARY_EXAMPLES),
  ].map((example) => [example.path, example.text]);
  // The examples name a theme and a contributor of the project, which the test site does not have.
  const known: SiteFiles = Object.fromEntries(
    [...whole, ...registries].map(([file = '', content = '']) => [
      file,
      content.replace('[cultural-spaces]', '[touring]').replace('id: hub-editors', 'id: example-editors'),
    ]),
  );
  expect(messagesOf(createSite(known))).toBe('');
  const { registries: ours } = loadRegistries(ROOT);
  expect([...ours.themes.keys()]).toContain('cultural-spaces');
  expect([...ours.contributors.keys()]).toContain('hub-editors');
});

test.each(Object.entries(PAGE_SECTIONS))('the place given for a %s is one', (type, { place, example }) => {
  const trees = listTrees(ROOT);
  for (const file of [place.replaceAll(/<(\w+)>/g, '$1'), example.path]) {
    const found = placeOf(trees, file);
    expect(found && pageType(found.tree, found.file)).toBe(type);
  }
});

describe('the snippets in the chapter on text', () => {
  const all = snippets('## The text of a page', MODULE_CHAPTER);
  const step = (id: string, number: number): string =>
    `---\nid: ${id}\ntitle: Step\ndescription: A sentence that is long enough to describe it.\nstep: ${number}\nminutes: 60\nupdated: 2026-01-02\n---\n`;
  const source =
    'sources: [{key: interview, title: Interview, publisher: Example, language: en, url: "https://example.org/", seen: 2026-01}]\n---\n';
  /** What the snippets link to. */
  const neighbours: SiteFiles = {
    'docs/case-studies/pogon-zagreb.md': edited('docs/case-studies/case.md', 'id: case', 'id: pogon'),
    'docs/toolkits/kit/write-access-rules.md': step('rules', 2),
    'docs/toolkits/kit/plan.png': Buffer.alloc(1),
    'docs/toolkits/shared-space-governance/index.md': edited('docs/toolkits/kit/index.md', 'id: kit', 'id: governance'),
    'docs/toolkits/shared-space-governance/first.md': step('governance-first', 1),
  };

  test('are found', () => expect(all.length).toBeGreaterThan(9));

  test.each(all)('pass the checks: %s', (snippet) => {
    const page = step('snippet', 3);
    const front = snippet.includes('[^') ? page.replace(/---\n$/, source) : page;
    expect(messagesOf(createSite({ ...neighbours, 'docs/toolkits/kit/snippet.md': `${front}\n${snippet}` }))).toBe('');
  });
});

describe('the chapter on the format of modules', () => {
  const all = snippets(MODULE_CHAPTER, '## Themes');
  const body = all.join('\n');
  const boxes = outline(body).directives;

  test('is a module that passes the checks', () => {
    const front = edited('docs/training/course.md', 'id: course', 'id: example').split('## Learning outcomes')[0] ?? '';
    expect(all.length).toBeGreaterThan(12);
    expect(messagesOf(createSite({ 'docs/training/example.md': front + body }))).toBe('');
  });

  test('has an example of each directive of a module, with each of its attributes', () => {
    const shown = new Map<string, Set<string>>();
    for (const { name, attributes } of boxes) shown.set(name, new Set([...(shown.get(name) ?? []), ...Object.keys(attributes)]));
    const { outcomes, materials, notes, quiz, activity, handout, session, break: pause, qty } = DIRECTIVE_FORMS;
    const forms = { outcomes, materials, notes, quiz, activity, handout, session, break: pause, qty };
    const missing = Object.entries(forms).flatMap(([name, form]) =>
      Object.keys(form?.attributes ?? {}).flatMap((attribute) => (shown.get(name)?.has(attribute) ? [] : [`${name} ${attribute}`])),
    );
    expect(Object.keys(forms).filter((name) => !shown.has(name))).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('has an example of each type of question', () => {
    const { quizzes } = parseModule(parseMarkdown(body), { language: 'en', borrowed: new Map() });
    expect(new Set(quizzes.map(({ type }) => type))).toEqual(new Set(QUIZ_TYPES));
  });
});

test('every directive is described', () => {
  expect(Object.keys(DIRECTIVE_FORMS).filter((name) => !(name in DIRECTIVE_MEANINGS))).toEqual([]);
  expect(Object.keys(DIRECTIVE_MEANINGS).filter((name) => !(name in DIRECTIVE_FORMS))).toEqual([]);
});
