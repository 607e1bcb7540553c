import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { editDistance, forgiven, letterMask, mayBeNear } from './editDistance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 });

test.each([
  ['kultura', 'kultura', 0],
  ['kutlura', 'kultura', 1],
  ['kultra', 'kultura', 1],
  ['kulltura', 'kultura', 1],
  ['kultvra', 'kultura', 1],
  ['ukltvra', 'kultura', 2],
  ['abcd', 'dcba', 3],
])('%s and %s are %d apart', (one, other, apart) => {
  expect(editDistance(one, other, 2)).toBe(apart);
});

test('is Levenshtein’s distance, or less by the number of swaps', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const swapsFree = editDistance(one, other, 20);
      expect(swapsFree).toBeLessThanOrEqual(distance(one, other));
      expect(distance(one, other)).toBeLessThanOrEqual(2 * swapsFree);
      expect(editDistance(other, one, 20)).toBe(swapsFree);
      expect(editDistance(one, other, 1)).toBe(Math.min(swapsFree, 2));
    }),
  );
});

test('letters never rule out a word that is near', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (one, other, limit) => {
      fc.pre(editDistance(one, other, limit) <= limit);
      expect(mayBeNear(letterMask(one), letterMask(other), limit)).toBe(true);
    }),
  );
});

test.each([
  ['dom', 0],
  ['2026', 0],
  ['kino', 1],
  ['kultura', 1],
  ['suradnja', 2],
])('in %s, %d are forgiven', (typed, slips) => {
  expect(forgiven(typed)).toBe(slips);
});
