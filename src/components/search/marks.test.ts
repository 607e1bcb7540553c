import fc from 'fast-check';
import { hasMarks, MARKS, piecesOf } from './marks.ts';

const { highlightPreTag: open, highlightPostTag: close } = MARKS;
const mark = (text: string): string => open + text + close;

test.each([
  ['', []],
  ['Pogon', [['Pogon', false]]],
  [
    mark('Културне') + ' политике',
    [
      ['Културне', true],
      [' политике', false],
    ],
  ],
  [
    `a ${mark('b')}${mark('c')} <mark>`,
    [
      ['a ', false],
      ['b', true],
      ['c', true],
      [' <mark>', false],
    ],
  ],
  [`${open}cut off`, [['cut off', true]]],
  [`a${close}b`, [['ab', false]]],
])('%j', (value, pieces) => {
  expect(piecesOf(value).map(({ text, marked }) => [text, marked])).toEqual(pieces);
});

test('no letter of the text is lost, and no tag is left, however they stand', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom(open, close), fc.string({ unit: 'grapheme' })));
  fc.assert(
    fc.property(parts, (value) => {
      const text = piecesOf(value.join('')).map((piece) => piece.text);
      expect(text.join('')).toBe(value.filter((part) => part !== open && part !== close).join(''));
    }),
  );
});

test('tells whether something is marked', () => {
  expect([hasMarks(mark('a')), hasMarks('a'), hasMarks(undefined)]).toEqual([true, false, false]);
});
