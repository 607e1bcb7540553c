import { LIMITS } from '#submission/limits.ts';
import { fuzzGate, harmIn } from '#submission/testing/fuzzGate.ts';
import { cleanMarkdown } from './cleanMarkdown.ts';

function cleaned(text: string): string {
  return cleanMarkdown(text).markdown;
}

test.each([
  ['a paragraph', 'Магацин је\nотворен.', 'Магацин је\nотворен.'],
  ['levels of headings', '# A\n\n## B\n\n#### C\n\n###### D', '### A\n\n### B\n\n#### C\n\n#### D'],
  ['lists', '* a\n  * b\n\n3. x\n4. y', '- a\n  - b\n\n1. x\n2. y'],
  ['a quote and emphasis', '> *a* __b__', '> *a* **b**'],
  ['a link', '[Pogon](https://www.pogon.hr/ "title")', '[Pogon](https://www.pogon.hr/)'],
  ['an address, which the site links by itself', 'See https://www.pogon.hr/ at 18:30', 'See https://www.pogon.hr/ at 18:30'],
  ['a line kept', 'a  \nb', 'a\\\nb'],
  ['nothing', ' \n\n\u200B ', ''],
])('%s stays', (_what, text, expected) => {
  expect(cleaned(text)).toBe(expected);
});

test('what cannot be seen goes, also where it is spelt out, and what is left comes to rest', () => {
  expect(cleaned('a&#x202E;b&#8203;c&#x0D;d `e\u200B`')).toBe('abc\nd e');
  const found = cleaned('\\<IMG SRC="jav&#x0D;ascript:alert(\'XSS\');">');
  expect(cleaned(found)).toBe(found);
});

test.each([
  ['HTML', '<script>alert(1)</script>\n\na <b onclick=x>b</b>', '\\<script>alert(1)\\</script>\n\na \\<b onclick=x>b\\</b>', ['html']],
  ['an image', 'a ![Hall](x.png "t")', 'a Hall', ['image']],
  ['code', '```js\nfoo()\nbar\n```', 'foo()\\\nbar', ['code']],
  ['a script as an address', '[a](javascript:alert(1))', 'a', ['link']],
  ['a file', '[a](../../etc/passwd.txt) [b](@site/package.json)', 'a b', ['link']],
  ['a password', '[a](https://u:p@a.example)', 'a', ['link']],
])('of %s the words stay, and it is said', (_what, text, markdown, removed) => {
  expect(cleanMarkdown(text)).toEqual({ markdown, removed });
});

test.each([
  ['a directive', ':::note\nhi\n:::'],
  ['a directive in the text', ':lang[x]{lang=hr}'],
  ['maths', 'costs $5$ and\n\n$$\nx\n$$'],
  ['a table', '| a | b |\n| - | - |\n| c | d |'],
  ['a task', '- [x] done'],
  ['crossed out', '~~no~~'],
  ['front matter', '---\nmdx:\n  format: mdx\n---\n\nx'],
  ['MDX', 'import x from "y"\n\n{1+1}\n\n<A b={c} />'],
  ['a footnote', '[^x] and\n\n[^x]: y'],
  ['a definition', '[a]: javascript:alert(1)\n\n[a][a]'],
])('%s is words to the site', (_what, text) => {
  const markdown = cleaned(text);
  expect(markdown).not.toBe('');
  expect(harmIn(markdown)).toBeUndefined();
  expect(harmIn(text)).not.toBe(harmIn(markdown));
});

test.each([
  ['https://a.example"><!-- c', 'https:// a.example">\\<!-- c'],
  ['[a](https://a.example:99999/)', 'a'],
  ['see https://www.pogon.hr/.', 'see https://www.pogon.hr/.'],
  ['("www.pogon.hr")', '("www.pogon.hr")'],
])('an address nobody can read, at which the build would stop, is no link: %s', (text, markdown) => {
  expect(cleaned(text)).toBe(markdown);
  expect(harmIn(markdown)).toBeUndefined();
});

test('a source that is there may be cited, no other', () => {
  const known = new Set(['interview']);
  expect(cleanMarkdown('It began.[^interview] Then.[^other]', known).markdown).toBe('It began.[^interview] Then.\\[ ^other\\]');
  expect(cleanMarkdown(cleanMarkdown('a[^interview]', known).markdown, known).markdown).toBe('a[^interview]');
});

test('an id is not taken from a heading, however it is escaped', () => {
  expect(cleaned('### A \\{#context}')).toBe('### A (#context)');
});

test.each([
  ['quotes in quotes', '> '.repeat(LIMITS.section / 2)],
  ['brackets', '['.repeat(LIMITS.section)],
  ['marks of emphasis', '**a'.repeat(LIMITS.section / 3)],
  ['dashes', '- '.repeat(LIMITS.section / 2)],
  ['backticks', '`a``b'.repeat(LIMITS.section / 5)],
  ['lists in lists', Array.from({ length: 140 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
])('%s by the thousand do no harm', (_what, text) => {
  const markdown = cleaned(text);
  expect(cleaned(markdown)).toBe(markdown);
  expect(harmIn(markdown)).toBeUndefined();
});

test('whatever is sent, nothing but what is allowed comes through, and it stays as it is', () => {
  expect(() => fuzzGate(2_000)).not.toThrow();
});
