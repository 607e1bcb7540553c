import fc from 'fast-check';
import type { FootnoteDefinition, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import type { Source } from '#model/source.ts';
import { footnotes } from './footnotes.ts';

const SOURCE: Source = {
  key: 'interview',
  title: 'Interview',
  publisher: 'Pogon',
  language: 'en',
  url: 'https://example.org/interview',
  seen: '2026-11-22',
};
const ENGLISH = new Map([['source.seen', 'seen on {date}']]);
const SERBIAN = new Map([['source.seen', 'приступ: {date}']]);

/** What the site makes of a page that cites one source. */
function parsed(source: Source): { definition: FootnoteDefinition; others: readonly string[] } {
  const root = parseMarkdown(`Text.[^${source.key}]${footnotes([source], 'en', ENGLISH)}`);
  const [text, definition, ...others] = root.children;
  if (definition?.type !== 'footnoteDefinition') throw new Error(`no footnote, but ${definition?.type ?? 'nothing'}`);
  return { definition, others: [text, ...others].map((node) => node?.type ?? '') };
}

function nodesOf(definition: FootnoteDefinition): Nodes[] {
  const found: Nodes[] = [];
  visit(definition, (node) => {
    found.push(node);
  });
  return found;
}

describe('footnotes', () => {
  test('name publisher, title, year, address and the day it was seen', () => {
    expect(footnotes([SOURCE, { ...SOURCE, key: 'plan', year: 2012, seen: '2026-11' }], 'en', ENGLISH)).toMatchInlineSnapshot(`
"

[^interview]: Pogon, *Interview*. <https://example.org/interview> (seen on 22 November 2026)

[^plan]: Pogon, *Interview*, 2012. <https://example.org/interview> (seen on November 2026)
"
`);
  });

  test('are nothing where there are no sources', () => {
    expect(footnotes([], 'en', ENGLISH)).toBe('');
  });

  test('mark a title that is not in the language of the page', () => {
    const foreign = { ...SOURCE, title: 'Razgovor [uživo]', language: 'hr' };
    expect(footnotes([foreign], 'en', ENGLISH)).toContain('*:lang[Razgovor \\[uživo\\]]{lang=hr}*');
    expect(footnotes([foreign], 'hr', ENGLISH)).toContain('*Razgovor \\[uživo\\]*');
  });

  test('keep a title in its own script, and mark it, where the page is in the other one', () => {
    const cyrillic = { ...SOURCE, title: 'Разговор', language: 'sr', publisher: 'Магацин' };
    expect(footnotes([cyrillic], 'sr', SERBIAN)).toContain('Магацин, *Разговор*');
    expect(footnotes([cyrillic], 'sr-Latn', SERBIAN)).toContain('Magacin, *:lang[Разговор]{lang=sr}*');
    expect(footnotes([{ ...cyrillic, title: 'Razgovor', language: 'sr-Latn' }], 'sr-Latn', SERBIAN)).toContain('Magacin, *Razgovor*');
  });

  test('leave the name of a Macedonian publisher whole', () => {
    expect(footnotes([{ ...SOURCE, publisher: 'Куќа' }], 'sr-Latn', SERBIAN)).toContain('Куќа, ');
  });

  test.each(['25. maj', '1) Mreža', '- Prostor', '+387', 'Plan:\n  prostor', 'a:b[c]{d}', 'www.pogon.hr', '  Pogon\n', '100 $ i 200 $'])(
    'show the publisher %j as it is',
    (publisher) => {
      const { definition } = parsed({ ...SOURCE, publisher });
      expect(definition.children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(toString(definition)).toContain(`${publisher.replace(/\s+/g, ' ').trim()}, Interview. `);
    },
  );

  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/<b>', 'https://example.org/%3Cb%3E'],
    ['https://example.org/a_b*c_(d)?e=1&f=2#g', 'https://example.org/a_b*c_(d)?e=1&f=2#g'],
    ['https://example.org/извор', 'https://example.org/извор'],
  ])('link to %s', (url, address) => {
    const links = nodesOf(parsed({ ...SOURCE, url }).definition).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links).toEqual([address]);
  });
});

const sign = fc.constantFrom(...'aB1ж \n\t:<>&;*_`[](){}!#|-=+^$\\"\'~./@,'.split(''));
const name = fc
  .oneof(
    fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .filter((text) => text.trim() !== '');

test('for any title and publisher, the reader sees them as they are, in one paragraph', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom('en', 'de'), (title, publisher, language) => {
      const { definition, others } = parsed({ ...SOURCE, title, publisher, language });
      const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
      expect(others).toEqual(['paragraph']);
      expect(definition.children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(toString(definition)).toBe(`${line(publisher)}, ${line(title)}. https://example.org/interview (seen on 22 November 2026)`);
      expect(nodesOf(definition).flatMap((node) => (node.type === 'emphasis' ? [toString(node)] : []))).toEqual([line(title)]);
      const directives = nodesOf(definition).flatMap((node) => (node.type === 'textDirective' ? [node.attributes] : []));
      expect(directives).toEqual(language === 'en' ? [] : [{ lang: 'de' }]);
    }),
    { numRuns: 500 },
  );
});
