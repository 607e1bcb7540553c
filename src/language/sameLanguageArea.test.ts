import { sameLanguageArea } from './sameLanguageArea.ts';

test.each([
  ['hr', 'cnr', true],
  ['bs', 'sr-Latn', true],
  ['hr', 'sr', false],
  ['sr', 'mk', false],
  ['hr', 'sl', false],
  ['mk', 'mk', true],
] as const)('%s and %s: %s', (a, b, expected) => {
  expect(sameLanguageArea(a, b)).toBe(expected);
  expect(sameLanguageArea(b, a)).toBe(expected);
});
