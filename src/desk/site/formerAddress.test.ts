import { isLocale } from '#model/locale.ts';
import { FORMER_SEGMENTS, presentPath } from './formerAddress.ts';

test.each([
  ['al', 'sq'],
  ['al/practice', 'sq/practice'],
  ['bh/library/toolkits', 'bs/library/toolkits'],
  ['', undefined],
  ['alb/practice', undefined],
  ['practice/al', undefined],
  ['AL', undefined],
])('%j is now %j', (path, present) => {
  expect(presentPath(path)).toBe(present);
});

test('a locale of today is nothing former', () => {
  expect([...FORMER_SEGMENTS.keys()].filter(isLocale)).toEqual([]);
});
