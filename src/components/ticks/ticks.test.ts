import fc from 'fast-check';
import { readTicks, writeTicks } from './ticks.ts';

test('a worksheet is kept beside others, and goes when nothing on it is ticked', () => {
  const first = writeTicks({}, 'step', 'ws-a', [0, 2]);
  const second = writeTicks(readTicks(first ?? null), 'step', 'ws-b', [1]);
  expect(readTicks(second ?? null)).toEqual({ step: { 'ws-a': [0, 2], 'ws-b': [1] } });
  const third = writeTicks(readTicks(second ?? null), 'step', 'ws-a', []);
  expect(readTicks(third ?? null)).toEqual({ step: { 'ws-b': [1] } });
  expect(writeTicks(readTicks(third ?? null), 'step', 'ws-b', [])).toBeUndefined();
});

test('whatever was kept there, nothing throws, and what is written is read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.uniqueArray(fc.nat(50), { minLength: 1 }), (kept, places) => {
      const written = writeTicks(readTicks(kept), 'page', 'ws-x', places);
      expect(readTicks(written ?? null)['page']?.['ws-x']).toEqual(places);
    }),
  );
});
