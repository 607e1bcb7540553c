import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { splitNodes } from './splitNodes.ts';
import { weightOf } from './weight.ts';

function split(markdown: string, lines?: number): readonly string[] {
  return splitNodes(parseMarkdown(markdown).children, lines).map((piece) => piece.map((node) => toString(node)).join(' | '));
}

const weight = (nodes: readonly RootContent[]): number => nodes.reduce((sum, node) => sum + weightOf(node), 0);

test('a short text is one piece', () => {
  expect(split('One.\n\nTwo.')).toEqual(['One. | Two.']);
});

test('nothing is one piece with nothing', () => {
  expect(split('')).toEqual(['']);
});

test('a long paragraph is cut between sentences, citations stay with theirs', () => {
  const long =
    'The first sentence of many, about the rent[^law]. “The second,” they say, “is this.”[^law] Third, e.g. a small one. 4 more.';
  expect(split(long, 2)).toEqual([
    'The first sentence of many, about the rent[^law].',
    '“The second,” they say, “is this.”[^law]',
    'Third, e.g. a small one. 4 more.',
  ]);
});

test('emphasis and links keep their place', () => {
  const pieces = splitNodes(
    parseMarkdown('A *first* sentence that is long enough. Then **the second** one, with a [link](a.md).').children,
    1.6,
  );
  expect(pieces).toHaveLength(2);
  expect(JSON.stringify(pieces[0])).toContain('emphasis');
  expect(JSON.stringify(pieces[1])).toContain('link');
});

test('a numbered list goes on counting', () => {
  const pieces = splitNodes(parseMarkdown('1. One\n2. Two\n3. Three\n4. Four\n').children, 3.1).flat();
  expect(pieces.map((node) => node.type === 'list' && [node.start, node.children.length])).toEqual([
    [1, 2],
    [3, 2],
  ]);
});

test('each part of a table has its heads', () => {
  expect(split('| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n', 5)).toEqual(['AB1234', 'AB56']);
});

test('whatever the text: nothing is lost, and nothing that can be cut is too long', () => {
  const sentence = fc.stringMatching(/^[A-Z][a-z]{1,12}( [a-z]{1,12}){0,12}[.?!]$/);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 20 }).map((sentences) => sentences.join(' '));
  const list = fc.array(sentence, { minLength: 1, maxLength: 20 }).map((items) => items.map((item) => `- ${item}`).join('\n'));
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, list), { maxLength: 6 }), (blocks) => {
      const nodes = parseMarkdown(blocks.join('\n\n')).children;
      const pieces = splitNodes(nodes);
      const words = (all: readonly RootContent[]): string =>
        all
          .map((node) => toString(node))
          .join('')
          .replaceAll(/\s/g, '');
      expect(words(pieces.flat())).toBe(words(nodes));
      for (const piece of pieces) expect(weight(piece)).toBeLessThanOrEqual(10);
    }),
  );
});
