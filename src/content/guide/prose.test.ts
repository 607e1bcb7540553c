import { fill } from './prose.ts';

test('places are filled, also with text that looks like a place', () => {
  expect(fill('{{a}} and {{b}} and {{a}}', { a: '$1', b: '{{c}}' })).toBe('$1 and {{c}} and $1');
});

test('a place without a value, and a value without a place', () => {
  expect(() => fill('{{a}}', {})).toThrow('a place {{a}}, and nothing to fill it with');
  expect(() => fill('text', { a: '1' })).toThrow('no place for a');
});
