import { gateProblems } from './gateProblems.ts';

const PLAIN = `## Context {#context}

Text *with* **marks**, a [link](https://example.org/), a [page](/library/) and a citation.[^interview]

![Hall](./case/01.webp "Photo: Ana, CC BY 4.0")

> - quoted
`;

test('a page of the desk passes', () => {
  expect(gateProblems(PLAIN, new Set(['interview']))).toEqual([]);
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
  [':::note\na\n:::', 1, 'a containerDirective'],
  ['a :lang[b]{lang=hr}', 1, 'a textDirective'],
  ['$x$', 1, 'a inlineMath'],
  ['`x`', 1, 'a inlineCode'],
  ['- [ ] a', 1, 'a task list'],
  ['[^other]: a', 1, 'a footnoteDefinition'],
  ['[a]: https://example.org/', 1, 'a definition'],
])('%j does not', (body, line, found) => {
  expect(gateProblems(body, new Set())[0]).toEqual({ line, found });
});
