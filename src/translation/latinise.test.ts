import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { SERBIAN_CYRILLIC, toSerbianLatin } from '#language/serbianLatin.ts';
import { latiniseMarkdown } from './latinise.ts';

const fixture = (name: string) => readFileSync(path.join(__dirname, 'fixtures', name), 'utf8');
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkMath).freeze();

/** Everything a conversion must not change: kinds of nodes and their nesting, addresses, ids, names, attributes, code, maths, HTML. */
function structure(body: string): string[] {
  const rows: string[] = [];
  visit(parser.parse(body), (node, index, parent) => {
    const { url, identifier, name, attributes, lang, meta, depth, checked, align, value }: Record<string, unknown> = { ...node };
    const kept = { url, identifier, name, attributes, lang, meta, depth, checked, align };
    rows.push(JSON.stringify([node.type, parent?.type, index, kept, node.type === 'text' ? '' : value]));
  });
  return rows;
}

/** What a reader sees. */
function readTexts(body: string): string[] {
  const texts: string[] = [];
  visit(parser.parse(body), (node: Nodes) => {
    if (node.type === 'text') texts.push(node.value);
    if ('alt' in node && node.alt) texts.push(node.alt);
    if ('title' in node && node.title) texts.push(node.title);
  });
  return texts;
}

describe('latiniseMarkdown', () => {
  test('converts a whole page and nothing but its text', () => {
    expect(latiniseMarkdown(fixture('latinise.sr.md'))).toBe(fixture('latinise.sr-Latn.md'));
  });

  test('the converted page has the same structure', () => {
    expect(structure(fixture('latinise.sr-Latn.md'))).toEqual(structure(fixture('latinise.sr.md')));
  });

  test.each([
    ['alternative text with brackets', '![Кућа [1] \\] ](кућа.png)', '![Kuća [1] \\] ](кућа.png)'],
    ['address in angle brackets', '[веза](<моја страна.md> (Наслов))', '[veza](<моја страна.md> (Naslov))'],
    ['address that looks like the title', '![а](а.png "а")', '![a](а.png "a")'],
    ['image in a link', '[![Слика](с.png)](п.md)', '[![Slika](с.png)](п.md)'],
    ['another language in an alternative text', '![Плакат :lang[Ноќ]{lang=mk}](п.png)', '![Plakat :lang[Ноќ]{lang=mk}](п.png)'],
    ['another language in a link', '[:lang[Ноќ]{lang=mk} и дан](п.md)', '[:lang[Ноќ]{lang=mk} i dan](п.md)'],
    ['a block in another language', ':::lang{lang=mk}\nНоќ\n:::', ':::lang{lang=mk}\nНоќ\n:::'],
    ['citation key without a definition', 'Реч.[^извор]', 'Reč.[^извор]'],
    ['footnote with a definition', 'Реч.[^извор]\n\n[^извор]: Књига', 'Reč.[^извор]\n\n[^извор]: Knjiga'],
    ['image found by its text', '![слика]\n\n[слика]: с.png', '![slika][слика]\n\n[слика]: с.png'],
    ['list with tabs', '1.\tЈедан\n\n\tДва', '1.\tJedan\n\n\tDva'],
    ['Windows line ends', '> Један\r\n> два\r\n\r\n# Три\r\n', '> Jedan\r\n> dva\r\n\r\n# Tri\r\n'],
    ['table cell with digraphs', '| Људи |\n| --- |\n| ЊИВА \\| `џ` |', '| Ljudi |\n| --- |\n| NJIVA \\| `џ` |'],
    ['byte order mark', '\uFEFFЈедан `код`', '\uFEFFJedan `код`'],
    ['address in unclosed brackets', 'види [https://а.rs/дом', 'vidi [https://а.rs/дом'],
    ['address after a colon', 'види:https://a.rs/дом', 'vidi:https://a.rs/дом'],
    ['text in HTML tags', '<b title="а">реч</b>', '<b title="а">reč</b>'],
    ['hard break and setext heading', 'Један\\\nдва\n===', 'Jedan\\\ndva\n==='],
  ])('%s', (_, cyrillic, latin) => {
    expect(latiniseMarkdown(cyrillic)).toBe(latin);
    expect(structure(latin)).toEqual(structure(cyrillic));
  });

  test.each([
    ['text directive', 'у 9:а и :б[ц]', 'u 9\\:a i \\:b[c]'],
    ['container directive', ':::напомена\nА\n:::', '::\\:napomena\nA\n:::'],
    ['tag', '<б>Реч</б>', '\\<b>Reč\\</b>'],
    ['character reference', '&амп; и &amp;', '\\&amp; i &amp;'],
    ['nothing where it is escaped already', '\\:а \\<б', '\\:a \\<b'],
  ])('letters that became ASCII make no %s', (_, cyrillic, latin) => {
    expect(latiniseMarkdown(cyrillic)).toBe(latin);
    expect(structure(latin)).toEqual(structure(cyrillic));
    expect(readTexts(latin)).toEqual(readTexts(cyrillic).map(toSerbianLatin));
  });
});

const serbianWord = fc.array(fc.constantFrom(...SERBIAN_CYRILLIC), { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
const word = fc.oneof({ weight: 4, arbitrary: serbianWord }, fc.constantFrom('Pogon', '10:30', 'С\u0301утра', '„', '“', '&nbsp;', '\\*'));
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const inline = fc.oneof(
  phrase,
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `_${text}_`),
  fc.tuple(phrase, serbianWord, phrase).map(([text, url, title]) => `[${text}](${url}.md "${title}")`),
  fc.tuple(phrase, serbianWord).map(([text, url]) => `![${text}](${url}.png)`),
  serbianWord.map((code) => `\`${code}\``),
  serbianWord.map((formula) => `$${formula}$`),
  phrase.map((text) => `:lang[${text}]{lang=mk}`),
  serbianWord.map((key) => `[^${key}]`),
  serbianWord.map((host) => `https://${host}.rs/${host}`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `## ${text} {#section}`),
  line.map((text) => `> - ${text}\n>   ${text}`),
  fc.tuple(phrase, line).map(([title, text]) => `:::note[${title}]\n${text}\n:::`),
  fc.tuple(phrase, phrase).map(([head, cell]) => `| ${head} | А |\n| --- | --- |\n| ${cell} | |`),
  phrase.map((text) => `\`\`\`${text}\n${text}\n\`\`\``),
  phrase.map((text) => `<!-- ${text} -->`),
);
const page = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

const sign = fc.constantFrom(...'аЉњцЏѓ\u0301ab1 \n\t:<>&;*_`[](){}!#|-=^$\\"\'~./'.split(''));
const noise = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));

describe('latiniseMarkdown, for any page', () => {
  test('the structure, code, maths and addresses stay', () => {
    fc.assert(fc.property(page, (body) => expect(structure(latiniseMarkdown(body))).toEqual(structure(body))));
  });

  test('converting twice is converting once', () => {
    fc.assert(fc.property(fc.oneof(page, noise), (body) => expect(latiniseMarkdown(latiniseMarkdown(body))).toBe(latiniseMarkdown(body))));
  });

  test('readers of prose see the converted text', () => {
    const prose = fc.array(phrase.map((text) => `- **${text}** ${text}`)).map((lines) => lines.join('\n'));
    fc.assert(fc.property(prose, (body) => expect(readTexts(latiniseMarkdown(body))).toEqual(readTexts(body).map(toSerbianLatin))));
  });

  test('without a Serbian letter nothing changes, even in broken Markdown', () => {
    const withoutSerbian = fc
      .oneof(page, noise)
      .map((body) => [...body].filter((character) => !SERBIAN_CYRILLIC.includes(character)).join(''));
    fc.assert(fc.property(withoutSerbian, (body) => expect(latiniseMarkdown(body)).toBe(body)));
  });

  test('even in broken Markdown no sign but a backslash or a kept label is added, and none is lost', () => {
    const signs = (body: string) => body.replace(/[\p{L}\p{M}\\]/gu, '');
    const withoutReferences = noise.filter((body) => !body.includes(']:'));
    fc.assert(fc.property(withoutReferences, (body) => expect(signs(latiniseMarkdown(body))).toBe(signs(body))));
  });

  test('even in broken Markdown the structure stays', () => {
    // `:aб` is the directive `a` before a б, and `:ab` is another one; Docusaurus shows both as the text they are.
    const noDirectiveInWord = noise.filter((body) => !/:[a-z][\w-]*:?[а-џ]/iu.test(body));
    fc.assert(
      fc.property(noDirectiveInWord, (body) => expect(structure(latiniseMarkdown(body))).toEqual(structure(body))),
      { numRuns: 500 },
    );
  });
});
