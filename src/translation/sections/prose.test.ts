import fc from 'fast-check';
import { proseOf } from './prose.ts';

const texts = (source: string): readonly string[] => proseOf(source).map(({ text }) => text.replaceAll('\uFFFC', '…'));

test('is every block by itself, without marks, ids, citations, code and foreign text', () => {
  expect(
    texts(
      '## A *b* {#a}\n\nOne\n**two**[^k] `code` $x$ :lang[Pogon]{lang=hr} [three](/four/).\n\n- ![Hall](hall.jpg "Photo")\n- www.pogon.hr\n\n| x |\n| - |\n| y |\n\n:::note[Box]\nz\n:::',
    ),
  ).toEqual(['A b', 'One\ntwo … … … three.', '…Hall…', '…', 'x', 'y', 'Box', 'z']);
});

test('leaves out the text of links where it is not asked for', () => {
  expect(proseOf('See [three](/four/).', { labels: false }).map(({ text }) => text)).toEqual(['See \uFFFC.']);
});

test('knows the line of every place', () => {
  const [prose] = proseOf('\nOne\n*two\nthree* four\nfive.');
  const lineOf = (word: string): number | undefined => prose?.lineAt(prose.text.indexOf(word));
  expect(['One', 'two', 'three', 'four', 'five'].map(lineOf)).toEqual([2, 3, 4, 4, 5]);
});

test('of any text has lines that are lines of the text', () => {
  const piece = fc.constantFrom('a', '*', '\n', ' ', '[', '](/b/)', '`', ':lang[', ']{lang=hr}', '# ', '- ', '|', '$');
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (source) => {
      for (const { text, lineAt } of proseOf(source)) {
        for (let index = 0; index <= text.length; index += 1) {
          expect(lineAt(index)).toBeGreaterThan(0);
          expect(lineAt(index)).toBeLessThanOrEqual(source.split('\n').length);
        }
      }
    }),
  );
});
