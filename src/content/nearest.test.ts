import fc from 'fast-check';
import { nearest } from './nearest.ts';

const THEMES = ['advocacy', 'budgeting', 'peer-learning', 'participatory-governance'];

test.each([
  ['advocasy', 'advocacy'],
  ['participatory-goverance', 'participatory-governance'],
  ['Budgeting', 'budgeting'],
  ['peer_learning', 'peer-learning'],
  ['museum', undefined],
  ['', undefined],
])('%s => %s', (written, known) => {
  expect(nearest(written, THEMES)).toBe(known);
});

test('suggests only known names, and a known name for itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1 }), fc.string(), (known, written) => {
      expect([...known, undefined]).toContain(nearest(written, known));
      expect(nearest(known[0] ?? '', known.slice(0, 1))).toBe(known[0]);
    }),
  );
});
