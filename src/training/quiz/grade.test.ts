import fc from 'fast-check';
import { grade, isEmpty } from './grade.ts';
import type { AnswerKey, Response } from './response.ts';

const score = (key: AnswerKey, response: Response): readonly (number | undefined)[] => {
  const result = grade(key, response);
  return [result.score, result.right, result.total];
};

test.each([
  [['b'], [1, 1, 1]],
  [['a'], [0, 0, 1]],
  [[], [0, 0, 1]],
])('of a choice, %j', (response, expected) => {
  expect(score({ type: 'choice', right: ['b'] }, response)).toEqual(expected);
  expect(score({ type: 'true-false', right: ['b'] }, response)).toEqual(expected);
});

test.each([
  [
    ['a', 'c'],
    [1, 2, 2],
  ],
  [['a'], [0.5, 1, 2]],
  [
    ['a', 'c', 'b'],
    [0.5, 1, 2],
  ],
  [
    ['a', 'b'],
    [0, 0, 2],
  ],
  [
    ['b', 'd'],
    [0, 0, 2],
  ],
  [
    ['a', 'b', 'c', 'd'],
    [0, 0, 2],
  ],
])('of several, a wrong one takes away what a right one gives: %j', (response, expected) => {
  expect(score({ type: 'multiple', right: ['a', 'c'] }, response)).toEqual(expected);
});

test('pairs and steps count one by one', () => {
  expect(score({ type: 'matching', right: ['a', 'b', 'c'] }, ['a', 'c', ''])).toEqual([1 / 3, 1, 3]);
  expect(score({ type: 'ordering', right: ['1', '2'] }, ['1', '2'])).toEqual([1, 2, 2]);
});

test('a reflection has no score', () => {
  expect(score({ type: 'reflection' }, ['so'])).toEqual([undefined, 0, 0]);
});

const text = (wording: string, answer: string): number | undefined => grade({ type: 'text', wordings: ['other', wording] }, [answer]).score;

test.each([
  ['overheads', ' Overheads. '],
  ['support costs', 'SUPPORT  COSTS!'],
  ['opšti troškovi', 'општи трошкови'],
  ['Đorđe', 'djordje'.replaceAll('dj', 'd')],
  ['përfaqësim', 'perfaqesim'],
  ['fifty-four', 'fifty four'],
  ['раководење', 'rakovodenje'],
  ['54', '54.'],
  ['1200', '1 200'],
  ['1200', '1.200,00'],
  ['1,200', '1\u00A0200'],
  ['0.5', '0,50'],
  ['-3', '−3'],
  ['20', '20 %'],
  ['?', '?'],
])('%j is answered by %j', (wording, answer) => {
  expect(text(wording, answer)).toBe(1);
});

test.each([
  ['54', '5'],
  ['54', '-54'],
  ['54', '54 or 55'],
  ['1.5', '15'],
  ['?', '!'],
  ['?', ''],
  ['rent', 'rents'],
])('%j is not answered by %j', (wording, answer) => {
  expect(text(wording, answer)).toBe(0);
});

test('whatever is answered, the score is from 0 to 1 and fits its parts', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 1 });
  const types = fc.constantFrom('choice' as const, 'multiple' as const, 'matching' as const, 'ordering' as const);
  fc.assert(
    fc.property(types, ids, fc.array(fc.oneof(fc.constantFrom(...'abcdefg'), fc.string())), (type, right, response) => {
      const result = grade({ type, right }, response);
      expect(result.score).toBe(result.right / result.total);
      expect(result.right).toBeGreaterThanOrEqual(0);
      expect(result.right).toBeLessThanOrEqual(result.total);
    }),
  );
});

test('every wording answers itself, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (wording) => expect(text(wording, wording)).toBe(1)));
});

test('nothing chosen and nothing written is no answer', () => {
  expect([[], [''], ['', ' '], ['', 'a']].map(isEmpty)).toEqual([true, true, true, false]);
});
