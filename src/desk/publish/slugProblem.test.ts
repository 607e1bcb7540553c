import fc from 'fast-check';
import { slugProblem } from './slugProblem.ts';

const found = (slug: string, taken: readonly string[] = []): string | undefined => slugProblem(slug, new Set(taken))?.expected;

test.each([
  ['', 'a short name for the address'],
  ['Hall', 'lower-case letters a–z and digits, words joined by hyphens'],
  ['hall--kotor', 'lower-case letters a–z and digits, words joined by hyphens'],
  ['../x', 'lower-case letters a–z and digits, words joined by hyphens'],
  ['сала', 'lower-case letters a–z and digits, words joined by hyphens'],
  ['hall\n', 'lower-case letters a–z and digits, words joined by hyphens'],
  ['a'.repeat(61), 'at most 60 characters'],
  ['2019-hall', 'a word first: a number in front is left out of the address'],
  ['con', 'a name that Windows allows for a file'],
  ['lpt1', 'a name that Windows allows for a file'],
  ['hall', 'a name that no other page has'],
])('%j is refused', (slug, expected) => {
  expect(found(slug, ['hall'])).toBe(expected);
});

test.each(['hall', 'a'.repeat(60), 'hall-2019', 'console', 'lpt10'])('%j is taken', (slug) => {
  expect(found(slug)).toBeUndefined();
});

test('whatever passes is a plain name of a file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{1,70}$/)), (slug) => {
      if (slugProblem(slug, new Set()) !== undefined) return;
      expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
    }),
    { numRuns: 5000 },
  );
});
