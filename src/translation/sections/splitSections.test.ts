import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { siteDir } from '#cli/process/siteDir.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { splitHeadingId } from '#training/headingId.ts';
import { splitSections } from './splitSections.ts';

const keys = (body: string): readonly string[] => splitSections(body).map(({ key }) => key);

describe('sections of a body', () => {
  test('begin at headings with an id, and keep every character', () => {
    expect(splitSections('Hello.\n\n## Why {#why}\n\nBecause.\n\n### How {#how}\n')).toMatchInlineSnapshot(`
[
  {
    "key": "_intro",
    "line": 1,
    "source": "Hello.

",
    "start": 0,
  },
  {
    "key": "why",
    "line": 3,
    "source": "## Why {#why}

Because.

",
    "start": 8,
  },
  {
    "key": "how",
    "line": 7,
    "source": "### How {#how}
",
    "start": 33,
  },
]
`);
  });

  test('need no introduction', () => {
    expect(keys('\n## Why {#why}\n')).toEqual(['why']);
  });

  test.each([
    ['code', '```md\n## A {#a}\n```\n## B {#b}', ['_intro', 'b']],
    ['code with tildes', '~~~\n```\n## A {#a}\n~~~\n## B {#b}', ['_intro', 'b']],
    ['maths', '$$\n## A {#a}\n$$\n## B {#b}', ['_intro', 'b']],
    ['a directive', ':::note[T]\n## A {#a}\n:::\n## B {#b}', ['_intro', 'b']],
    ['a directive in a directive', '::::note\n:::tip\n:::\n## A {#a}\n::::\n## B {#b}', ['_intro', 'b']],
    ['a list', '- x\n\n  ## A {#a}\n\n## B {#b}', ['_intro', 'b']],
    ['a quotation', '> ## A {#a}\n\n## B {#b}', ['_intro', 'b']],
  ])('do not begin inside %s', (_where, body, expected) => {
    expect(keys(body)).toEqual(expected);
  });

  test('are found behind code in one line, a leaf directive and Windows line ends', () => {
    expect(keys('```not a fence```\r\n$$x$$\r\n::session{min=5}\r\n## B {#b}\r\n\r\nText\r\n')).toEqual(['_intro', 'b']);
  });

  test('do not begin at a heading without an id, which the checks report', () => {
    expect(keys('## A\n\n## B {#b}')).toEqual(['_intro', 'b']);
  });
});

/** What the parser takes for a section: a heading at the outermost level, with an id. */
function parsedKeys(body: string): readonly string[] {
  return parseMarkdown(body).children.flatMap((node) => {
    const id = node.type === 'heading' ? splitHeadingId(toString(node)).id : undefined;
    return id === undefined ? [] : [id];
  });
}

test('are those the parser finds, on every page of the hub', () => {
  const files = ['docs', 'blog', 'i18n'].flatMap((root) =>
    readdirSync(path.join(siteDir, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join(siteDir, root, file)),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    expect([file, keys(body).filter((key) => key !== '_intro')]).toEqual([file, parsedKeys(body)]);
  }
});

const line = fc.constantFrom(
  '',
  'Text',
  '## A {#a}',
  '### B {#b}',
  '```',
  '~~~',
  '$$',
  ':::note',
  '::::tip',
  ':::',
  '::::',
  '- item',
  '> quote',
  ':::quiz{#q1 type=ordering outcomes="lo1 lo2"}',
  ':::handout[Map]{#ho-map per=2}',
  '::session{min=5 outcomes=lo1}',
  '- [x] All',
  '  > Yes.',
  '1. First :qty{n=8}',
  '| a | b |',
  '| - | - |',
);

test('are those the parser finds, and lose nothing, for any mixture of lines', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const body = lines.join('\n');
      const sections = splitSections(body);
      const text = sections.map(({ source }) => source).join('');
      expect(body.endsWith(text) && body.slice(0, body.length - text.length).trim()).toBe('');
      expect(sections.map(({ key }) => key).filter((key) => key !== '_intro')).toEqual(parsedKeys(body));
    }),
    { numRuns: 2000 },
  );
});
