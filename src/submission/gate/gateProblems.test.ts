import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { gateProblems, overlaidProblems } from './gateProblems.ts';

const PLAIN = `## Context {#context}

Text *with* **marks**, a [link](https://example.org/), a [page](/library/#cases), a :lang[word]{lang=hr} and a citation.[^interview]

![Hall](./case/01.webp "Photo: Ana, CC BY 4.0")

> - quoted
`;

test('a page of the desk passes', () => {
  expect(gateProblems(PLAIN, { citations: new Set(['interview']), slug: 'case' })).toEqual([]);
});

test.each([
  ['a\n\n<script>x</script>', 3, 'HTML: `<script>x</script>`'],
  ['a <b>c</b>', 1, 'HTML: `<b>`'],
  ['[a](../../etc/passwd.txt)', 1, 'a link to `../../etc/passwd.txt`'],
  ['[a](@site/package.json)', 1, 'a link to `@site/package.json`'],
  ['[a](javascript:x)', 1, 'a link to `javascript:x`'],
  ['[a](//other.example/)', 1, 'a link to `//other.example/`'],
  ['![a](../x.png)', 1, 'the image `../x.png`'],
  ['![a](https://other.example/x.png)', 1, 'the image `https://other.example/x.png`'],
  ['![a](./other/01.webp)', 1, 'the image `./other/01.webp`'],
  ['![a](./case/../01.webp)', 1, 'the image `./case/../01.webp`'],
  ['[a](/../../etc/passwd.txt)', 1, 'a link to `/../../etc/passwd.txt`'],
  ['[a](/%2e%2e/hub.config.ts)', 1, 'a link to `/%2e%2e/hub.config.ts`'],
  ['[a](./other.md)', 1, 'a link to `./other.md`'],
  ['# a', 1, 'a main heading'],
  [':::note\na\n:::', 1, 'a containerDirective'],
  ['a :lang[b]{lang=hr onclick=x}', 1, 'the directive `:lang`'],
  ['a :qty[b]{n=1}', 1, 'the directive `:qty`'],
  ['$x$', 1, 'a inlineMath'],
  ['`x`', 1, 'a inlineCode'],
  ['- [ ] a', 1, 'a task list'],
  ['[^other]: a', 1, 'a footnoteDefinition'],
  ['[a]: https://example.org/', 1, 'a definition'],
])('%j does not', (body, line, found) => {
  expect(gateProblems(body, { citations: new Set(), slug: 'case' })[0]).toEqual({ line, found });
});

test("in the overlay, footnotes are the hub's, and they are looked at too", () => {
  const problems = (footnote: string) => overlaidProblems(parseMarkdown(`Text.[^a]\n\n[^a]: ${footnote}`), 'case');
  expect(problems('Publisher, *:lang[Title]{lang=en}*. <https://example.org/> (2026)')).toEqual([]);
  expect(problems('a <b>c</b>')).toEqual([
    { line: 3, found: 'HTML: `<b>`' },
    { line: 3, found: 'HTML: `</b>`' },
  ]);
  expect(problems('see[^a]')).toEqual([{ line: 3, found: 'a footnote `[^a]`' }]);
});
