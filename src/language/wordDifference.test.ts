import * as fc from 'fast-check';
import type { Difference } from '#model/freshnessFacts.ts';
import { wordDifference } from './wordDifference.ts';

const SIGNS = { same: '=', removed: '-', added: '+' } as const;
const shown = (difference: Difference): readonly string[] => difference.map(({ kind, text }) => SIGNS[kind] + text);

test.each([
  ['The old hall', 'The new hall', ['=The ', '-old', '+new', '= hall']],
  ['Две зими беше преладно.', 'Три зими беше ладно.', ['-Две', '+Три', '= зими беше ', '-преладно', '+ладно', '=.']],
  ['Đačka štamparija', 'Đačke štamparije', ['-Đačka', '+Đačke', '= ', '-štamparija', '+štamparije']],
  ['e dytë\n\nre', 'e dytë\nre', ['=e dytë\n', '-\n', '=re']],
  ['', 'реч', ['+реч']],
  ['', '', []],
])('%j and %j differ word by word', (before, after, parts) => {
  expect(shown(wordDifference(before, after))).toEqual(parts);
});

test('texts with little in common are told apart as wholes', () => {
  const words = (step: number): string => Array.from({ length: 3_000 }, (_, at) => `реч${(at * step) % 5_003}`).join(' ');
  expect(wordDifference(words(1), words(7_919))).toEqual([
    { kind: 'removed', text: words(1) },
    { kind: 'added', text: words(7_919) },
  ]);
});

test('both wordings can be read from it', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[а-шa-f \n.,!-]{0,80}$/u));
  const read = (difference: Difference, left: 'removed' | 'added'): string =>
    difference
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const difference = wordDifference(before, after);
      expect(read(difference, 'added')).toBe(before);
      expect(read(difference, 'removed')).toBe(after);
    }),
  );
});
