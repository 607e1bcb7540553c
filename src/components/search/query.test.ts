import fc from 'fast-check';
import { cleanQuery } from './query.ts';

test.each([
  ['  saradnja \n sa  gradom ', 'saradnja sa gradom'],
  ['\u200Fкултура\u202E', 'култура'],
  ['a\uD83D', 'a'],
  ['\uDE00', ''],
  ['<b>šta</b> & [a-z]+(', '<b>šta</b> & [a-z]+('],
  ['🎭 zurka', '🎭 zurka'],
  ['\0\u0002pogon\u0003', 'pogon'],
  ['\u00AD', ''],
])('%j is looked for as %j', (typed, query) => {
  expect(cleanQuery(typed)).toBe(query);
});

test('ten thousand characters are cut, never through one', () => {
  expect(cleanQuery('š'.repeat(10_000))).toBe('š'.repeat(160));
  expect(cleanQuery(`a${'🎭'.repeat(5_000)}`)).toBe(`a${'🎭'.repeat(159)}`);
});

test('whatever is typed becomes one line that stays as it is, and survives an address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.webQueryParameters()), (typed) => {
      const query = cleanQuery(typed);
      expect(cleanQuery(query)).toBe(query);
      expect(new URLSearchParams(new URLSearchParams({ q: query }).toString()).get('q')).toBe(query);
    }),
  );
});
