import { allowedTypos, countTypos } from './typos.ts';

test.each([
  ['suradnja', 'suradnja', 0],
  ['surdanja', 'suradnja', 1],
  ['suradnj', 'suradnja', 1],
  ['suradnnja', 'suradnja', 1],
  ['surodnja', 'suradnja', 1],
  ['surdajna', 'suradnja', 2],
  ['zuradnja', 'suradnja', 2],
  ['usradnja', 'suradnja', 2],
  ['kultura', 'suradnja', undefined],
])('%s for %s', (typed, term, typos) => {
  expect(countTypos(typed, term, 2, false)).toBe(typos);
});

test('the beginning of a word may be typed, with a typo in it', () => {
  expect(countTypos('surda', 'suradnja', 1, false)).toBeUndefined();
  expect(countTypos('surda', 'suradnja', 1, true)).toBe(1);
  expect(countTypos('sura', 'suradnja', 1, true)).toBe(0);
});

test('as many typos as the length allows', () => {
  expect([3, 4, 7, 8].map((length) => allowedTypos(length, 4, 8))).toEqual([0, 1, 1, 2]);
});
