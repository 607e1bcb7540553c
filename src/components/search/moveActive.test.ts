import fc from 'fast-check';
import { moveActive } from './moveActive.ts';

test.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 2, 3, -1],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, -1],
  ['ArrowDown', -1, 0, -1],
  ['ArrowUp', -1, 0, -1],
  ['Home', 2, 3, -1],
  ['End', 1, 3, -1],
  ['ArrowLeft', 1, 3, -1],
  ['a', 1, 3, undefined],
])('%s from %d of %d: %s', (key, active, count, moved) => {
  expect(moveActive(key, active, count)).toBe(moved);
});

test('down and up again is where it was, wherever that is', () => {
  const place = fc.nat(20).chain((count) => fc.tuple(fc.integer({ min: -1, max: count - 1 }), fc.constant(count)));
  fc.assert(
    fc.property(place, ([active, count]) => {
      const down = moveActive('ArrowDown', active, count) ?? NaN;
      expect(moveActive('ArrowUp', down, count)).toBe(active);
    }),
  );
});
